import { useMemo } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { useAddress } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { useWidth } from '../drawing/use-width.ts';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { type GraphQuery, Graph as Query } from '../queries.generated.ts';
import { counted } from '../words.ts';
import { Chosen } from './graph/chosen.tsx';
import { layOut } from './graph/layout.ts';
import { type Neighbourhood, neighbourhoodOf, type Thing } from './graph/neighbourhood.ts';
import { Ties } from './graph/ties.tsx';
import { useGrown } from './graph/use-grown.ts';
import { Web } from './graph/web.tsx';

/** The connections of anything: a drawing to walk in and to grow, and the same as a table. */
export function Graph() {
  const { params } = useRoute();
  const variables = { id: params.id! };
  const asking = useAnswer(Query, variables);
  return (
    <Answered asking={asking}>
      {(answer) => (
        <Around key={variables.id} node={answer.node} id={variables.id}>
          {(around, centre) => (
            <Tools
              query={Query}
              variables={variables}
              answer={answer}
              rows={rowsOf(around)}
              name="graph"
              cite={`Connections of ${shortened(centre.name)}`}
            />
          )}
        </Around>
      )}
    </Answered>
  );
}

type Props = {
  node: GraphQuery['node'];
  id: string;
  children: (around: Neighbourhood, centre: Thing) => preact.ComponentChildren;
};

function Around({ node, id, children }: Props) {
  const around = useMemo(() => node && neighbourhoodOf(node), [node]);
  const centre = around?.things[0];
  useTitle(centre && `Connections of ${shortened(centre.name)}`);
  if (!node || !around || !centre)
    return (
      <Nothing>
        <h1>Nothing to draw here</h1>
        <p>
          No speaker, statement, place, event, measure or source on record has the id <code>{id}</code>.{' '}
          <a href="/">Search for it</a>.
        </p>
      </Nothing>
    );
  return (
    <>
      <div class="intro">
        <p class="kicker">Connections of this {node.__typename.toLowerCase()}</p>
        <h1>{node.__typename === 'Contradiction' ? shortened(node.reason) : shortened(centre.name)}</h1>
      </div>
      <Drawn around={around}>{(grown) => children(grown, centre)}</Drawn>
    </>
  );
}

type DrawnProps = { around: Neighbourhood; children: (around: Neighbourhood) => preact.ComponentChildren };

/** The connections with those that the reader added. */
function Drawn({ around: own, children }: DrawnProps) {
  const { around, grown, grow, trouble } = useGrown(own);
  return (
    <>
      <div class="line">
        <h2>
          {counted(around.things.length, 'node')}, {counted(around.ties.length, 'link')}
        </h2>
        {children(around)}
      </div>
      <p class="note" role="status">
        {trouble ||
          'Choose a node, then press Enter or click it again: what is linked to it is added to the drawing.'}
      </p>
      {around.leftOut > 0 && (
        <p>
          At least {counted(around.leftOut, 'more node')} on record {around.leftOut === 1 ? 'is' : 'are'} not
          drawn. Move the centre to see more.
        </p>
      )}
      <Walked around={around} grown={grown} grow={grow} />
      <section aria-labelledby="ties">
        <h2 id="ties">The same as a table</h2>
        <Ties around={around} />
      </section>
    </>
  );
}

type WalkedProps = { around: Neighbourhood; grown: readonly string[]; grow: (id: string) => void };

/** The drawing with what is said of the chosen node; the choice stands in the address. */
function Walked({ around, grown, grow }: WalkedProps) {
  const { values, set } = useAddress();
  const [place, width] = useWidth();
  const ids = around.things.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: laid out anew only when there are other nodes.
  const layout = useMemo(() => (width > 0 ? layOut(around, width) : null), [ids, width]);
  const [centre] = around.things;
  const chosen = around.things.find(({ id }) => id === values.at) ?? centre!;
  const choose = (id: string) => {
    if (id !== chosen.id) set({ at: id === centre!.id ? null : id }, true);
  };
  const isWhole = chosen.id === centre!.id || grown.includes(chosen.id);
  return (
    <div class="walked">
      <div ref={place} class="web-place">
        {layout && <Web around={around} layout={layout} chosen={chosen.id} choose={choose} grow={grow} />}
      </div>
      <Chosen around={around} chosen={chosen} grow={isWhole ? null : () => grow(chosen.id)} />
    </div>
  );
}

/** The links with the names of what they link, as a spreadsheet wants them. */
function rowsOf({ things, ties }: Neighbourhood) {
  const names = new Map(things.map(({ id, name }) => [id, name]));
  return ties.map(({ from, to, words, basis }) => ({
    from: names.get(from),
    link: words,
    to: names.get(to),
    basis,
  }));
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

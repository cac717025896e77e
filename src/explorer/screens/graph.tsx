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
import { Web } from './graph/web.tsx';

/** What stands around anything: a drawing to walk in, and the same as a table. */
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
              cite={`On Record, what stands around “${shortened(centre.name)}”.`}
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
  useTitle(centre && `Around ${shortened(centre.name)}`);
  if (!around || !centre)
    return (
      <Nothing>
        <h1>Nothing to draw here</h1>
        <p>
          No speaker, statement, place, occasion, measure or source on record has the id <code>{id}</code>.{' '}
          <a href="/">Search for it</a>.
        </p>
      </Nothing>
    );
  return (
    <>
      <div class="intro">
        <p class="kicker">What stands around this {node!.__typename.toLowerCase()}</p>
        <h1>{node!.__typename === 'Contradiction' ? shortened(node!.reason) : shortened(centre.name)}</h1>
      </div>
      <div class="line">
        <h2>
          {counted(around.things.length, 'thing')}, {counted(around.ties.length, 'tie')}
        </h2>
        {children(around, centre)}
      </div>
      {around.leftOut > 0 && (
        <p>
          At least {counted(around.leftOut, 'more thing')} on record here stand further off; move the centre
          to walk there.
        </p>
      )}
      <Walked around={around} />
      <section aria-labelledby="ties">
        <h2 id="ties">The same as a table</h2>
        <Ties around={around} />
      </section>
    </>
  );
}

/** The drawing with what is said of the chosen thing; the choice stands in the address. */
function Walked({ around }: { around: Neighbourhood }) {
  const { values, set } = useAddress();
  const [place, width] = useWidth();
  const layout = useMemo(() => (width > 0 ? layOut(around, width) : null), [around, width]);
  const [centre] = around.things;
  const chosen = around.things.find(({ id }) => id === values.at) ?? centre!;
  const choose = (id: string) => {
    if (id !== chosen.id) set({ at: id === centre!.id ? null : id }, true);
  };
  return (
    <div class="walked">
      <div ref={place} class="web-place">
        {layout && <Web around={around} layout={layout} chosen={chosen.id} choose={choose} />}
      </div>
      <Chosen around={around} chosen={chosen} />
    </div>
  );
}

/** The ties with the names of what they tie, as a spreadsheet wants them. */
function rowsOf({ things, ties }: Neighbourhood) {
  const names = new Map(things.map(({ id, name }) => [id, name]));
  return ties.map(({ from, to, words, basis }) => ({
    from: names.get(from),
    tie: words,
    to: names.get(to),
    basis,
  }));
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

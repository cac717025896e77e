import { useMemo } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { pathOf, useAddress } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { type GraphQuery, Graph as Query } from '../queries.generated.ts';
import { counted } from '../words.ts';
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
        <p class="kicker">What stands around this {centre.__typename.toLowerCase()}</p>
        <h1>{shortened(centre.name)}</h1>
      </div>
      <div class="line">
        <h2>
          {counted(around.things.length, 'thing')}, {counted(around.ties.length, 'tie')}
        </h2>
        {children(around, centre)}
      </div>
      {around.leftOut > 0 && (
        <p>{counted(around.leftOut, 'thing')} more stand further off; walk there by moving the centre.</p>
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
  const layout = useMemo(() => layOut(around), [around]);
  const [centre] = around.things;
  const chosen = around.things.find(({ id }) => id === values.at) ?? centre!;
  const choose = (id: string) => {
    if (id !== chosen.id) set({ at: id === centre!.id ? null : id }, true);
  };
  const isStatement = chosen.__typename === 'Quote' || chosen.__typename === 'Figure';
  return (
    <div class="walked">
      <Web around={around} layout={layout} chosen={chosen.id} choose={choose} />
      <div class="card chosen-thing" role="status">
        <p class="kicker">{chosen.__typename.toLowerCase()}</p>
        {isStatement ? <blockquote>{chosen.name}</blockquote> : <h3>{chosen.name}</h3>}
        <p class="where">
          <a href={pathOf(chosen)}>{isStatement ? 'Conversation' : 'Open'}</a>
          {chosen !== centre && <a href={`/graph/${encodeURIComponent(chosen.id)}`}>Move the centre here</a>}
        </p>
      </div>
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

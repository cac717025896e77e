import { useAddress } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { Aside } from '../parts/aside.tsx';
import { Combobox, calledBy } from '../parts/combobox.tsx';
import { Facet } from '../parts/facets.tsx';
import { More } from '../parts/more.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import {
  Choices,
  type ContradictionKind,
  Contradictions as Query,
  type Status,
} from '../queries.generated.ts';
import { counted, inWords } from '../words.ts';
import { Pair } from './contradictions/pair.tsx';

const STATUSES: readonly Status[] = ['PROPOSED', 'CONFIRMED', 'DISPUTED', 'REJECTED'];
const KINDS: readonly ContradictionKind[] = ['VALUE', 'DENIAL', 'INCOMPATIBLE'];

/** Statements that cannot both hold, side by side; which of them is right is left to the reader. */
export function Contradictions() {
  useTitle('Contradictions');
  const { values } = useAddress();
  const variables = {
    filter: {
      kind: oneOf(KINDS, values.kind),
      status: oneOf(STATUSES, values.status),
      measure: values.measure || null,
      place: values.place || null,
      speaker: values.speaker || null,
      self: values.self === 'yes' ? true : null,
    },
    after: values.after || null,
  };
  const asking = useAnswer(Query, variables);
  return (
    <>
      <div class="intro">
        <h1>Contradictions</h1>
        <p>Two statements that cannot both hold, as they were printed. Nothing here says who is right.</p>
      </div>
      <div class="columns">
        <Aside title="Narrow the list">
          <Narrowing />
        </Aside>
        <section aria-label="Contradictions">
          <Answered asking={asking}>
            {(answer) => (
              <>
                <div class="line">
                  <h2>{counted(answer.contradictions.totalCount, 'contradiction')}</h2>
                  <Tools
                    query={Query}
                    variables={variables}
                    answer={answer}
                    name="contradictions"
                    cite="On Record, contradictions."
                  />
                </div>
                {answer.contradictions.nodes.length === 0 && (
                  <Nothing>
                    <p>
                      No contradiction on record is all of this. <a href="/contradictions">Show all</a>.
                    </p>
                  </Nothing>
                )}
                <ol class="cards">
                  {answer.contradictions.nodes.map((contradiction) => (
                    <li key={contradiction.id}>
                      <Pair contradiction={contradiction} />
                    </li>
                  ))}
                </ol>
                <More page={answer.contradictions.pageInfo} />
              </>
            )}
          </Answered>
        </section>
      </div>
    </>
  );
}

function Narrowing() {
  const { values } = useAddress();
  const picked = [
    ['measure', 'Measure', ['MEASURE']],
    ['place', 'Place', ['PLACE']],
    ['speaker', 'Speaker', ['PERSON', 'ORGANISATION', 'GROUP']],
  ] as const;
  const { answer } = useAnswer(Choices, { chosen: picked.flatMap(([name]) => values[name] || []) });
  return (
    <>
      <Facet name="kind" title="Kind" choices={KINDS.map((kind) => ({ value: kind, name: inWords(kind) }))} />
      <Facet
        name="status"
        title="Status"
        choices={STATUSES.map((one) => ({ value: one, name: inWords(one) }))}
      />
      <Facet name="self" title="Speaker against" choices={[{ value: 'yes', name: 'their own words' }]} />
      {picked.map(([name, title, kinds]) => (
        <Combobox
          key={name}
          name={name}
          title={title}
          kinds={kinds}
          chosen={values[name] && calledBy(values[name], answer?.nodes)}
        />
      ))}
    </>
  );
}

function oneOf<Value extends string>(values: readonly Value[], chosen: string | undefined): Value[] | null {
  const found = values.filter((one) => one === chosen);
  return found.length > 0 ? found : null;
}

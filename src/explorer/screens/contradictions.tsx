import { useAddress } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { Aside } from '../parts/aside.tsx';
import { Combobox, calledBy } from '../parts/combobox.tsx';
import { exportAddress } from '../parts/export-address.ts';
import { Facet } from '../parts/facets.tsx';
import { More } from '../parts/more.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import {
  Choices,
  type Confidence,
  type ContradictionKind,
  Contradictions as Query,
  type Status,
} from '../queries.generated.ts';
import { counted, inWords } from '../words.ts';
import { unfolded } from './contradictions/folded.ts';
import { Pair } from './contradictions/pair.tsx';

const SURER: Confidence[] = ['HIGH', 'MEDIUM'];
const WEAK: Confidence[] = ['LOW'];
const STATUSES: readonly Status[] = ['PROPOSED', 'CONFIRMED', 'DISPUTED', 'REJECTED'];
const KINDS: readonly ContradictionKind[] = ['VALUE', 'DENIAL', 'INCOMPATIBLE'];

/** Statements that cannot both hold, side by side; which of them is right is left to the reader. */
export function Contradictions() {
  useTitle('Contradictions');
  const { values } = useAddress();
  const shared = {
    kind: oneOf(KINDS, values.kind),
    status: oneOf(STATUSES, values.status),
    measure: values.measure || null,
    place: values.place || null,
    speaker: values.speaker || null,
    self: values.self === 'yes' ? true : null,
  };
  const variables = { filter: shared, weak: { ...shared, confidence: WEAK }, after: values.after || null };
  const asking = useAnswer(Query, variables);
  return (
    <>
      <div class="intro">
        <h1>Contradictions</h1>
        <p>Two statements that cannot both hold, as they were printed. Nothing here says who is right.</p>
      </div>
      <div class="columns">
        <Aside title="Filter">
          <Narrowing />
        </Aside>
        <section id="results" tabIndex={-1} aria-label="Contradictions">
          <Answered asking={asking}>
            {(answer) => {
              const { nodes, pageInfo, count, isFolded } = unfolded(answer, values.weak === 'yes');
              const filter = isFolded ? { ...shared, confidence: SURER } : shared;
              return (
                <>
                  <div class="line">
                    <h2>{counted(count, 'contradiction')}</h2>
                    <Tools
                      query={Query}
                      variables={variables}
                      answer={answer}
                      name="contradictions"
                      cite="Contradictions"
                      whole={{ count, csv: exportAddress('contradictions', filter) }}
                    />
                  </div>
                  <WeakOnes count={answer.weak.totalCount} isFolded={isFolded} />
                  {answer.contradictions.totalCount === 0 && (
                    <Nothing>
                      <p>
                        No contradiction matches these filters. <a href="/contradictions">Clear filters</a>.
                      </p>
                    </Nothing>
                  )}
                  <ol class="cards">
                    {nodes.map((contradiction) => (
                      <li key={contradiction.id}>
                        <Pair contradiction={contradiction} />
                      </li>
                    ))}
                  </ol>
                  <More page={pageInfo} />
                </>
              );
            }}
          </Answered>
        </section>
      </div>
    </>
  );
}

/** How many are left out because the rule is not sure of them, and how to see them. */
function WeakOnes({ count, isFolded }: { count: number; isFolded: boolean }) {
  const { values, set } = useAddress();
  const isShown = values.weak === 'yes';
  if (count === 0 || !(isFolded || isShown)) return null;
  return (
    <p class="weak">
      {isShown ? `${counted(count, 'weaker one')} (low confidence) included. ` : ''}
      <button
        class="pill"
        type="button"
        aria-pressed={isShown}
        onClick={() => set({ weak: isShown ? null : 'yes', after: null })}
      >
        {isShown ? 'Hide weaker ones' : `Show ${counted(count, 'weaker one')} too (low confidence)`}
      </button>
    </p>
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

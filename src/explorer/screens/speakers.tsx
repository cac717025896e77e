import { useRef } from 'preact/hooks';
import { useAddress, yesOrNo } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { Aside } from '../parts/aside.tsx';
import { Combobox, calledBy } from '../parts/combobox.tsx';
import { exportAddress } from '../parts/export-address.ts';
import { Facet } from '../parts/facets.tsx';
import { More } from '../parts/more.tsx';
import { Sort } from '../parts/sort.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { Choices, Speakers as Query, type SpeakerOrder, type SpeakerType } from '../queries.generated.ts';
import { counted } from '../words.ts';
import { SpeakerTable } from './speakers/table.tsx';

const TYPES: readonly { value: SpeakerType; name: string }[] = [
  { value: 'PERSON', name: 'people' },
  { value: 'ORGANISATION', name: 'organisations' },
  { value: 'GROUP', name: 'groups' },
];
const ORDERS: Readonly<Record<string, { name: string; by: SpeakerOrder }>> = {
  name: { name: 'name', by: { field: 'NAME', direction: 'ASC' } },
  statements: { name: 'most statements', by: { field: 'STATEMENTS', direction: 'DESC' } },
  responses: { name: 'most responses received', by: { field: 'RESPONSES', direction: 'DESC' } },
};
const SORTINGS = Object.entries(ORDERS).map(([value, { name }]) => ({ value, name }));

/** Everyone on record, sorted and filtered. */
export function Speakers() {
  useTitle('Speakers');
  const { values } = useAddress();
  const variables = {
    filter: {
      name: values.name || null,
      type: TYPES.find(({ value }) => value === values.type)?.value ?? null,
      organisation: values.organisation || null,
      source: values.source || null,
      hasStatements: yesOrNo(values.statements),
    },
    orderBy: (ORDERS[values.sort ?? 'name'] ?? ORDERS.name!).by,
    after: values.after || null,
  };
  const asking = useAnswer(Query, variables);
  return (
    <>
      <div class="intro">
        <h1>Speakers</h1>
        <p>Everyone on record: people, organisations and groups.</p>
      </div>
      <div class="columns">
        <Aside title="Filter">
          <Filters />
        </Aside>
        <section id="results" tabIndex={-1} aria-label="Speakers">
          <Answered asking={asking}>
            {(answer) => (
              <>
                <div class="line">
                  <h2>{counted(answer.speakers.totalCount, 'speaker')}</h2>
                  <Sort orders={SORTINGS} />
                  <Tools
                    query={Query}
                    variables={variables}
                    answer={answer}
                    name="speakers"
                    cite="Speakers"
                    whole={{
                      count: answer.speakers.totalCount,
                      csv: exportAddress('speakers', variables.filter),
                    }}
                  />
                </div>
                {answer.speakers.nodes.length === 0 ? (
                  <Nothing>
                    <p>
                      No speaker matches these filters. <a href="/speakers">Clear filters</a>.
                    </p>
                  </Nothing>
                ) : (
                  <SpeakerTable speakers={answer.speakers.nodes} />
                )}
                <More page={answer.speakers.pageInfo} />
              </>
            )}
          </Answered>
        </section>
      </div>
    </>
  );
}

function Filters() {
  const { values, set } = useAddress();
  const box = useRef<HTMLInputElement>(null);
  const picked = ['organisation', 'source'] as const;
  const { answer } = useAnswer(Choices, { chosen: picked.flatMap((name) => values[name] || []) });
  return (
    <>
      <form
        class="combobox"
        onSubmit={(event) => {
          event.preventDefault();
          set({ name: box.current?.value.trim() || null, after: null });
        }}
      >
        <label for="name">Name contains</label>
        <div class="field">
          <input
            id="name"
            ref={box}
            key={values.name}
            type="text"
            autocomplete="off"
            defaultValue={values.name ?? ''}
          />
          <button type="submit" aria-label="Filter by name">
            →
          </button>
        </div>
      </form>
      <Facet name="type" title="Kind" choices={TYPES} />
      <Facet
        name="statements"
        title="Statements"
        choices={[
          { value: 'yes', name: 'with statements' },
          { value: 'no', name: 'without any' },
        ]}
      />
      <Combobox
        name="organisation"
        title="Role in"
        kinds={['ORGANISATION']}
        chosen={values.organisation && calledBy(values.organisation, answer?.nodes)}
      />
      <Combobox
        name="source"
        title="Source"
        kinds={['SOURCE']}
        chosen={values.source && calledBy(values.source, answer?.nodes)}
      />
    </>
  );
}

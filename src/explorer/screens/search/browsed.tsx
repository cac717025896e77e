import { useAddress } from '../../address.ts';
import { useAnswer } from '../../ask.ts';
import { Card } from '../../parts/card.tsx';
import { Facet } from '../../parts/facets.tsx';
import { More } from '../../parts/more.tsx';
import { Answered, Nothing } from '../../parts/states.tsx';
import { Tools } from '../../parts/tools.tsx';
import { Browse, type BrowseQuery, type StatementType, type Status } from '../../queries.generated.ts';
import { counted, inWords } from '../../words.ts';

const TYPES: readonly StatementType[] = ['QUOTE', 'FIGURE'];
const STATUSES: readonly Status[] = ['CONFIRMED', 'PROPOSED', 'DISPUTED'];

/** Everything on record, narrowed by what the address says. */
export function Browsed() {
  const { values } = useAddress();
  const { type, speaker, organisation, place, source, from, status, response, contradicted, after } = values;
  const variables = {
    filter: {
      type: TYPES.find((one) => one === type) ?? null,
      speaker: speaker || null,
      organisation: organisation || null,
      place: place || null,
      source: source || null,
      from: from || null,
      to: from || null,
      status: STATUSES.find((one) => one === status) ?? null,
      hasResponse: yesOrNo(response),
      contradicted: yesOrNo(contradicted),
    },
    after: after || null,
  };
  const asking = useAnswer(Browse, variables);
  return (
    <Answered asking={asking}>
      {(answer) => (
        <div class="columns">
          <aside aria-label="Narrow the list">
            <Narrowing summary={answer.summary} />
          </aside>
          <section aria-label="Statements">
            <div class="line">
              <h2>{counted(answer.statements.totalCount, 'statement')} on record</h2>
              <Tools query={Browse} variables={variables} answer={answer} cite="On Record, statements." />
            </div>
            {answer.statements.nodes.length === 0 && (
              <Nothing>
                <p>
                  Nothing on record is all of this at once. <a href="/">Take all conditions away</a>.
                </p>
              </Nothing>
            )}
            <ol class="cards">
              {answer.statements.nodes.map((statement) => (
                <li key={statement.id}>
                  <Card statement={statement} />
                </li>
              ))}
            </ol>
            <More page={answer.statements.pageInfo} />
          </section>
        </div>
      )}
    </Answered>
  );
}

function Narrowing({ summary }: { summary: BrowseQuery['summary'] }) {
  const total = (one: { quotes: number; figures: number }) => one.quotes + one.figures;
  return (
    <>
      <Facet
        name="type"
        title="Kind"
        choices={[
          { value: 'QUOTE', name: 'Quotes', count: summary.quotes },
          { value: 'FIGURE', name: 'Figures', count: summary.figures },
        ]}
      />
      <Facet
        name="speaker"
        title="Speaker"
        choices={summary.bySpeaker.map((one) => ({
          value: one.speaker.id,
          name: one.speaker.name,
          count: total(one),
        }))}
      />
      <Facet
        name="organisation"
        title="Organisation"
        choices={summary.byOrganisation.map((one) => ({
          value: one.organisation.id,
          name: one.organisation.name,
          count: total(one),
        }))}
      />
      <Facet
        name="place"
        title="About"
        choices={summary.byPlace.map((one) => ({
          value: one.place.id,
          name: one.place.name,
          count: total(one),
        }))}
      />
      <Facet
        name="source"
        title="Source"
        choices={summary.bySource.map((one) => ({
          value: one.source.id,
          name: one.source.title,
          count: total(one),
        }))}
      />
      <Facet
        name="from"
        title="Month"
        choices={summary.byMonth
          .filter((one) => one.month !== null)
          .map((one) => ({ value: one.month!, name: one.month!, count: total(one) }))}
      />
      <Facet
        name="status"
        title="Attribution"
        choices={STATUSES.map((status) => ({ value: status, name: inWords(status) }))}
      />
      <Facet
        name="response"
        title="Answered"
        choices={[
          { value: 'yes', name: 'has a response' },
          { value: 'no', name: 'has none' },
        ]}
      />
      <Facet
        name="contradicted"
        title="Contradicted"
        choices={[{ value: 'yes', name: 'is in a contradiction' }]}
      />
    </>
  );
}

function yesOrNo(value: string | undefined): boolean | null {
  if (value === 'yes') return true;
  return value === 'no' ? false : null;
}

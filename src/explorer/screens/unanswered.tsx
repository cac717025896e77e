import { useAddress } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { Aside } from '../parts/aside.tsx';
import { Card } from '../parts/card.tsx';
import { exportAddress } from '../parts/export-address.ts';
import { More } from '../parts/more.tsx';
import { ResponseLine } from '../parts/response-line.tsx';
import { SpeakerBoxes } from '../parts/speaker-boxes.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { Unanswered as NoAnswer } from '../parts/unanswered.tsx';
import { Unanswered as Query, type UnansweredQuery } from '../queries.generated.ts';
import { counted } from '../words.ts';

/** Statements that call someone out and got no response on record. */
export function Unanswered() {
  useTitle('Unanswered');
  const { values } = useAddress();
  const variables = {
    filter: { by: values.by || null, to: values.to || null, source: values.source || null },
    after: values.after || null,
  };
  const asking = useAnswer(Query, variables);
  return (
    <>
      <div class="intro">
        <h1>Unanswered</h1>
        <p>
          Statements that call someone out and got no response on record: they reject or question a speaker,
          or comment on what a speaker said.
        </p>
        <p class="printed">An answer may have been given elsewhere; only what is on record is known here.</p>
      </div>
      <div class="columns">
        <Aside title="Filter">
          <SpeakerBoxes
            boxes={[
              ['by', 'Said by'],
              ['to', 'Calls out'],
            ]}
          />
        </Aside>
        <section aria-label="Statements">
          <Answered asking={asking}>
            {(answer) => (
              <>
                <div class="line">
                  <h2>{counted(answer.unanswered.totalCount, 'statement')} without a response</h2>
                  <Tools
                    query={Query}
                    variables={variables}
                    answer={answer}
                    name="unanswered"
                    cite="Statements without a response"
                    whole={{
                      count: answer.unanswered.totalCount,
                      csv: exportAddress('unanswered', variables.filter),
                    }}
                  />
                </div>
                {answer.unanswered.nodes.length === 0 && (
                  <Nothing>
                    <p>
                      No statement matches these filters. <a href="/unanswered">Clear filters</a>.
                    </p>
                  </Nothing>
                )}
                <ol class="cards">
                  {answer.unanswered.nodes.map((one) => (
                    <li key={one.statement.id}>
                      <Called one={one} />
                    </li>
                  ))}
                </ol>
                <More page={answer.unanswered.pageInfo} />
              </>
            )}
          </Answered>
        </section>
      </div>
    </>
  );
}

function Called({ one: { statement, calledOut } }: { one: UnansweredQuery['unanswered']['nodes'][number] }) {
  return (
    <>
      {statement.respondsTo.nodes.map((link) => (
        <ResponseLine key={link.id} link={link} />
      ))}
      <Card statement={statement}>
        <NoAnswer by={calledOut} />
      </Card>
    </>
  );
}

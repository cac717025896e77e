import { useAddress } from '../../address.ts';
import { useAnswer } from '../../ask.ts';
import { Card } from '../../parts/card.tsx';
import { More } from '../../parts/more.tsx';
import { Answered, Nothing } from '../../parts/states.tsx';
import { Tools } from '../../parts/tools.tsx';
import { Browse } from '../../queries.generated.ts';
import { counted } from '../../words.ts';
import type { Conditions } from './conditions.ts';

/** Everything on record, narrowed by what the address says. */
export function Browsed({ conditions }: { conditions: Conditions }) {
  const { values } = useAddress();
  const variables = { filter: conditions.filter, after: values.after || null };
  const asking = useAnswer(Browse, variables);
  return (
    <Answered asking={asking}>
      {(answer) => (
        <>
          <div class="line">
            <h2>{counted(answer.statements.totalCount, 'statement')} on record</h2>
            <Tools
              query={Browse}
              variables={variables}
              answer={answer}
              name="statements"
              cite="On Record, statements."
            />
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
        </>
      )}
    </Answered>
  );
}

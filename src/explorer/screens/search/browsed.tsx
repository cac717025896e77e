import { feedAddress } from '../../../model/addresses.ts';
import { useAddress } from '../../address.ts';
import { useAnswer } from '../../ask.ts';
import { Card } from '../../parts/card.tsx';
import { exportAddress } from '../../parts/export-address.ts';
import { More } from '../../parts/more.tsx';
import { Sort } from '../../parts/sort.tsx';
import { Answered, Nothing } from '../../parts/states.tsx';
import { Tools } from '../../parts/tools.tsx';
import { Browse } from '../../queries.generated.ts';
import { counted } from '../../words.ts';
import type { Conditions } from './conditions.ts';
import { STATEMENT_ORDERS, statementOrder } from './orders.ts';

/** Everything on record, narrowed by what the address says. */
export function Browsed({ conditions }: { conditions: Conditions }) {
  const { values } = useAddress();
  const variables = {
    filter: conditions.filter,
    orderBy: statementOrder(values.sort),
    after: values.after || null,
  };
  const asking = useAnswer(Browse, variables);
  return (
    <Answered asking={asking}>
      {(answer) => (
        <>
          <div class="line">
            <h2>{counted(answer.statements.totalCount, 'statement')} on record</h2>
            <Sort orders={STATEMENT_ORDERS} />
            <Tools
              query={Browse}
              variables={variables}
              answer={answer}
              name="statements"
              feed={feedAddress(values)}
              cite="Statements on record"
              whole={{
                count: answer.statements.totalCount,
                csv: exportAddress('statements', conditions.filter),
              }}
            />
          </div>
          {answer.statements.nodes.length === 0 && (
            <Nothing>
              <p>
                No statement matches these filters. <a href="/">Clear filters</a>.
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

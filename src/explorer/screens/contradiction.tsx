import { useRoute } from 'preact-iso';
import { useAnswer } from '../ask.ts';
import { citedTogether } from '../cite/cited.ts';
import { ReviewLink } from '../parts/review-link.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { Contradiction as Query } from '../queries.generated.ts';
import { Pair } from './contradictions/pair.tsx';

/** One contradiction at an address of its own, to link to and to print. */
export function Contradiction() {
  const { params } = useRoute();
  const variables = { id: params.id! };
  const asking = useAnswer(Query, variables);
  useTitle('Contradiction');
  return (
    <Answered asking={asking}>
      {(answer) =>
        answer.node?.__typename === 'Contradiction' ? (
          <>
            <div class="intro">
              <h1>Contradiction</h1>
              <p>
                Asserted by {answer.node.assertedBy}
                {answer.node.reviewedBy && `, reviewed by ${answer.node.reviewedBy}`}. Nothing here says who
                is right.
              </p>
              {answer.node.note && <p>{answer.node.note}</p>}
              <ReviewLink of={[answer.node]} />
              <Tools
                query={Query}
                variables={variables}
                answer={answer}
                rows={[answer.node]}
                name="contradiction"
                cite={citedTogether(`Contradiction: ${answer.node.reason}`, answer.node.statements)}
              />
            </div>
            <Pair contradiction={answer.node} isAlone />
            <p>
              <a href="/contradictions">All contradictions</a>
            </p>
          </>
        ) : (
          <Nothing>
            <h1>No such contradiction</h1>
            <p>
              Nothing on record has the id <code>{params.id}</code>. <a href="/contradictions">See all</a>.
            </p>
          </Nothing>
        )
      }
    </Answered>
  );
}

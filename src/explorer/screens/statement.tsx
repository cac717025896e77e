import { useRoute } from 'preact-iso';
import { pathTo } from '../../model/addresses.ts';
import { useAnswer } from '../ask.ts';
import { citedStatement } from '../cite/cited.ts';
import { Card } from '../parts/card.tsx';
import { ResponseLine } from '../parts/response-line.tsx';
import { ReviewLink } from '../parts/review-link.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { Unanswered } from '../parts/unanswered.tsx';
import { Statement as Query, type WholeFragment } from '../queries.generated.ts';
import { counted, namesOf } from '../words.ts';
import { AgainstIt } from './statement/against-it.tsx';
import { Printings } from './statement/printings.tsx';
import { WhereItStands } from './statement/where-it-stands.tsx';

/** One statement: its words, who said it, where it is printed, what it responds to, who responded, what contradicts it. */
export function Statement() {
  const { params } = useRoute();
  const variables = { id: params.id! };
  const asking = useAnswer(Query, variables);
  const node = asking.answer?.node;
  useTitle(node && 'text' in node ? `${namesOf(node.saidBy)}: ${node.text.slice(0, 80)}` : null);
  return (
    <Answered asking={asking}>
      {({ node }) =>
        node && 'text' in node ? (
          <>
            <div class="intro">
              <h1>
                {node.__typename} by {namesOf(node.saidBy)}
              </h1>
              <ReviewLink of={proposedIn(node)} />
              <Tools
                query={Query}
                variables={variables}
                answer={asking.answer}
                rows={[node]}
                name="statement"
                cite={citedStatement(node)}
              />
            </div>
            <Card statement={node} isAlone>
              <Unanswered by={node.unansweredBy} />
            </Card>
            <WhereItStands statement={node} />
            <Printings statement={node} />
            <Responses statement={node} />
            <AgainstIt statement={node} />
          </>
        ) : (
          <Nothing>
            <h1>No such statement</h1>
            <p>
              No statement on record has the id <code>{params.id}</code>. <a href="/">Search for its words</a>
              .
            </p>
          </Nothing>
        )
      }
    </Answered>
  );
}

/** What of a statement's links waits for a decision. */
function proposedIn({ respondsTo, responses, contradictions, weak }: WholeFragment): { id: string }[] {
  return [respondsTo, responses, contradictions, weak].flatMap(({ nodes }) =>
    nodes.filter(({ status }) => status === 'PROPOSED'),
  );
}

function Responses({ statement }: { statement: WholeFragment }) {
  const { respondsTo, responses, id } = statement;
  return (
    <>
      {respondsTo.nodes.length > 0 && (
        <section aria-labelledby="responds-to">
          <h2 id="responds-to">What it responds to</h2>
          {respondsTo.nodes.map((link) => (
            <ResponseLine key={link.id} link={link} />
          ))}
        </section>
      )}
      <section aria-labelledby="responses">
        <h2 id="responses">{counted(responses.totalCount, 'response')}</h2>
        {responses.totalCount === 0 && <p class="none">No responses on record.</p>}
        <ol class="cards">
          {responses.nodes.map((link) => (
            <li key={link.id}>
              <ResponseLine link={link} />
              <Card statement={link.response} />
            </li>
          ))}
        </ol>
        <p>
          <a href={`${pathTo('threads', id)}?direction=BOTH`}>Read the whole conversation</a>
        </p>
      </section>
    </>
  );
}

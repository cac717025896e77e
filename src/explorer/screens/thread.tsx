import { useRoute } from 'preact-iso';
import { pathTo, useAddress } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { Facet } from '../parts/facets.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { Thread as Query, type ThreadDirection, type ThreadQuery } from '../queries.generated.ts';
import { counted } from '../words.ts';
import { Drawing } from './thread/drawing.tsx';
import { Turns } from './thread/turns.tsx';

const SPEAKERS = new Set(['Person', 'Organisation', 'Group']);
const DIRECTIONS: readonly ThreadDirection[] = ['DOWN', 'UP', 'BOTH'];

/** Who responded to whom around a statement, a person or an occasion. */
export function Thread() {
  const { params } = useRoute();
  const { values } = useAddress();
  const direction = DIRECTIONS.find((one) => one === values.direction) ?? 'DOWN';
  const variables = { id: params.id!, direction };
  const asking = useAnswer(Query, variables);
  const { answer } = asking;
  useTitle(answer?.node && `Conversation around ${nameOf(answer.node)}`);
  return (
    <Answered asking={asking}>
      {(answer) => {
        const { node, thread } = answer;
        if (!node || !thread)
          return (
            <Nothing>
              <h1>No conversation here</h1>
              <p>
                Nothing on record has the id <code>{params.id}</code>. <a href="/">Search for it</a>.
              </p>
            </Nothing>
          );
        return (
          <>
            <div class="intro">
              <p class="kicker">Conversation around</p>
              <h1>{nameOf(node)}</h1>
              {'saidBy' in node && (
                <p>
                  {node.saidBy.map((speaker) => (
                    <a key={speaker.id} href={pathTo('speakers', speaker.id)}>
                      {speaker.name}
                    </a>
                  ))}
                </p>
              )}
              {SPEAKERS.has(node.__typename) && (
                <p>
                  Responses to {nameOf(node)} as such. Those to single statements and appearances stand on{' '}
                  <a href={pathTo('speakers', node.id)}>the speaker’s own page</a>.
                </p>
              )}
            </div>
            <div class="line">
              <h2>{counted(thread.nodes.length, 'statement')}</h2>
              <Tools
                query={Query}
                variables={variables}
                answer={answer}
                rows={thread.nodes}
                name="conversation"
                cite={`On Record, conversation around “${nameOf(node)}”.`}
              />
            </div>
            <Facet
              name="direction"
              title="Which way"
              across
              choices={[
                { value: 'UP', name: 'what it answers' },
                { value: 'BOTH', name: 'both ways' },
              ]}
            />
            {thread.nodes.length === 0 && (
              <Nothing>
                <p>Nobody's response is on record.</p>
              </Nothing>
            )}
            {thread.nodes.length > 0 && (
              <div class="thread">
                <Turns nodes={thread.nodes} />
                <Drawing root={{ id: node.id, name: nameOf(node) }} nodes={thread.nodes} />
              </div>
            )}
            {thread.hasMore && <p>There is more than 1,000 statements; open one to see what follows it.</p>}
          </>
        );
      }}
    </Answered>
  );
}

function nameOf(node: NonNullable<ThreadQuery['node']>): string {
  if ('name' in node) return node.name;
  return 'text' in node ? `“${node.text.length > 120 ? `${node.text.slice(0, 117)}…` : node.text}”` : node.id;
}

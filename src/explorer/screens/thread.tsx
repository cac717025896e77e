import { useRoute } from 'preact-iso';
import { pathTo } from '../../model/addresses.ts';
import { useAnswer } from '../ask.ts';
import { citedTogether } from '../cite/cited.ts';
import { inMarks } from '../cite/words.ts';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { Thread as Query, type ThreadQuery } from '../queries.generated.ts';
import { counted } from '../words.ts';
import { turnsOf } from './thread/conversation.ts';
import { Direction, useDirection } from './thread/direction.tsx';
import { Drawing } from './thread/drawing.tsx';
import { pointsOf } from './thread/points.ts';
import { SpeakerThread } from './thread/speaker-thread.tsx';
import { Turns } from './thread/turns.tsx';

const DIRECTIONS = { DOWN: 'responses to it', UP: 'what it responds to', BOTH: 'both' };

/** Who responded to whom around a statement, a speaker or an event. */
export function Thread() {
  const { params } = useRoute();
  return /^(person|organisation|group):/.test(params.id!) ? (
    <SpeakerThread id={params.id!} />
  ) : (
    <StatementThread id={params.id!} />
  );
}

/** A conversation around a statement, or the responses to an event. */
function StatementThread({ id }: { id: string }) {
  const direction = useDirection();
  const variables = { id, direction };
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
                Nothing on record has the id <code>{id}</code>. <a href="/">Search for it</a>.
              </p>
            </Nothing>
          );
        const turns = turnsOf(thread.nodes, 'respondsTo' in node ? node.respondsTo.nodes : []);
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
            </div>
            <div class="line">
              <h2>{counted(turns.length, 'statement')}</h2>
              <Tools
                query={Query}
                variables={variables}
                answer={answer}
                rows={thread.nodes}
                name="conversation"
                cite={citedTogether(
                  `Conversation around ${nameOf(node)}`,
                  turns.map(({ statement }) => statement),
                )}
              />
            </div>
            {'saidBy' in node && <Direction names={DIRECTIONS} />}
            {turns.length === 0 && (
              <Nothing>
                <p>No responses on record.</p>
              </Nothing>
            )}
            {turns.length > 0 && (
              <div class="thread">
                <Turns turns={turns} />
                <Drawing
                  points={pointsOf('saidBy' in node ? null : { id: node.id, name: nameOf(node) }, turns)}
                />
              </div>
            )}
            {thread.hasMore && (
              <p>There are more than 1,000 statements. Open one of them to see what follows it.</p>
            )}
          </>
        );
      }}
    </Answered>
  );
}

function nameOf(node: NonNullable<ThreadQuery['node']>): string {
  if ('name' in node) return node.name;
  if (!('text' in node)) return node.id;
  return inMarks(node.text.length > 120 ? `${node.text.slice(0, 117)}…` : node.text);
}

import { pathTo } from '../../model/addresses.ts';
import { useAnswer } from '../ask.ts';
import { Facts } from '../parts/facts.tsx';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { type ConversationsQuery, Conversations as Query } from '../queries.generated.ts';
import { counted, inWords, madeAndReceived, number } from '../words.ts';

/** Where conversations begin: events and speakers that others responded to. */
export function Conversations() {
  useTitle('Conversations');
  const asking = useAnswer(Query, {});
  return (
    <>
      <div class="intro">
        <h1>Conversations</h1>
        <p>
          Who responded to whom, around a speaker or an event. See also what is{' '}
          <a href="/unanswered">unanswered</a>, and the <a href="/path">path between two speakers</a>.
        </p>
      </div>
      <Answered asking={asking}>
        {(answer) => (
          <>
            <div class="line">
              <h2>People and organisations</h2>
              <Tools query={Query} variables={{}} answer={answer} name="conversations" cite="Conversations" />
            </div>
            <People speakers={answer.speakers.nodes} />
            <Rest list={answer.speakers} which="those who said the most" />
            <h2>Events</h2>
            <ul class="tiles">
              {answer.events.nodes.map((event) => (
                <li key={event.id}>
                  <a class="tile" href={pathTo('threads', event.id)}>
                    <strong>{event.name}</strong>
                    <Facts
                      list={[
                        inWords(event.kind),
                        event.date,
                        counted(event.responses.totalCount, 'response'),
                      ]}
                    />
                  </a>
                </li>
              ))}
            </ul>
            <Rest list={answer.events} which="the first by name" />
          </>
        )}
      </Answered>
    </>
  );
}

/** Says where the others are, when a list does not hold all. */
function Rest({ list, which }: { list: { totalCount: number; nodes: readonly unknown[] }; which: string }) {
  if (list.totalCount <= list.nodes.length) return null;
  return (
    <p class="note">
      These are {list.nodes.length} of {number(list.totalCount)}: {which}. <a href="/">Search</a> for the
      others.
    </p>
  );
}

function People({ speakers }: { speakers: ConversationsQuery['speakers']['nodes'] }) {
  const spokenTo = speakers.filter(
    (one) => one.responsesReceived.totalCount + one.responsesMade.totalCount > 0,
  );
  return (
    <ul class="tiles">
      {spokenTo
        .sort((a, b) => b.responsesReceived.totalCount - a.responsesReceived.totalCount)
        .map((speaker) => (
          <li key={speaker.id}>
            <a class="tile" href={pathTo('threads', speaker.id)}>
              <strong>{speaker.name}</strong>
              <Facts
                list={[
                  madeAndReceived(speaker.responsesReceived.totalCount, speaker.responsesMade.totalCount),
                ]}
              />
            </a>
          </li>
        ))}
    </ul>
  );
}

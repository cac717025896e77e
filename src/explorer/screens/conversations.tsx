import { pathTo } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { Facts } from '../parts/facts.tsx';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { type ConversationsQuery, Conversations as Query } from '../queries.generated.ts';
import { counted, inWords, number } from '../words.ts';

/** Where conversations begin: occasions and people that others responded to. */
export function Conversations() {
  useTitle('Conversations');
  const asking = useAnswer(Query, {});
  return (
    <>
      <div class="intro">
        <h1>Conversations</h1>
        <p>Who responded to whom, around an occasion or a person.</p>
      </div>
      <Answered asking={asking}>
        {(answer) => (
          <>
            <div class="line">
              <h2>People and organisations</h2>
              <Tools
                query={Query}
                variables={{}}
                answer={answer}
                name="conversations"
                cite="On Record, conversations."
              />
            </div>
            <People speakers={answer.speakers.nodes} />
            <Rest list={answer.speakers} which="who said the most" />
            <h2>Occasions</h2>
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
            <Rest list={answer.events} which="first by name" />
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
      Of {number(list.totalCount)} these are the {list.nodes.length} {which}; <a href="/">search</a> finds the
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
                  `answered ${counted(speaker.responsesReceived.totalCount, 'time')}`,
                  `answers ${counted(speaker.responsesMade.totalCount, 'time')}`,
                ]}
              />
            </a>
          </li>
        ))}
    </ul>
  );
}

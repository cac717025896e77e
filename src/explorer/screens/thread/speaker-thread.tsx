import { pathTo } from '../../../model/addresses.ts';
import { useAddress } from '../../address.ts';
import { useAnswer } from '../../ask.ts';
import { citedTogether } from '../../cite/cited.ts';
import { Card } from '../../parts/card.tsx';
import { More } from '../../parts/more.tsx';
import { ResponseLine } from '../../parts/response-line.tsx';
import { Answered, Nothing } from '../../parts/states.tsx';
import { useTitle } from '../../parts/title.ts';
import { Tools } from '../../parts/tools.tsx';
import { Unanswered } from '../../parts/unanswered.tsx';
import { SpeakerResponses as Query, type ResponsePageFragment } from '../../queries.generated.ts';
import { counted, madeAndReceived } from '../../words.ts';
import { Direction, useDirection } from './direction.tsx';
import { Drawing } from './drawing.tsx';
import { pointsAround, type Responding, respondingIn } from './received.ts';

const DIRECTIONS = { DOWN: 'responses received', UP: 'responses made', BOTH: 'both' };

/** All responses to a speaker, to its statements and to its appearances, and those that it made, each with its words. */
export function SpeakerThread({ id }: { id: string }) {
  const { values } = useAddress();
  const direction = useDirection();
  const variables = {
    id,
    received: direction !== 'UP',
    made: direction !== 'DOWN',
    after: (direction !== 'BOTH' && values.after) || null,
  };
  // Each list is a question of its own: both in one would take the database long to plan.
  const received = useAnswer(Query, { ...variables, made: false });
  const made = useAnswer(Query, { ...variables, received: false });
  const asking = direction === 'UP' ? made : received;
  useTitle(asking.answer?.speaker && `Responses to ${asking.answer.speaker.name}`);
  return (
    <Answered asking={asking}>
      {(answer) => {
        const { speaker } = answer;
        if (!speaker)
          return (
            <Nothing>
              <h1>No conversation here</h1>
              <p>
                Nothing on record has the id <code>{id}</code>. <a href="/">Search for it</a>.
              </p>
            </Nothing>
          );
        const lists = [
          {
            title: 'Responses received',
            page: speaker.responsesReceived,
            total: speaker.allReceived.totalCount,
          },
          {
            title: 'Responses made',
            page: made.answer?.speaker?.responsesMade,
            total: speaker.allMade.totalCount,
          },
        ];
        const all = lists.flatMap(({ page }) => page?.nodes ?? []);
        return (
          <>
            <div class="intro">
              <p class="kicker">Conversation around</p>
              <h1>{speaker.name}</h1>
              <p>
                Responses to <a href={pathTo('speakers', id)}>{speaker.name}</a>, to their statements and to
                their appearances, and the responses that they made.
              </p>
            </div>
            <div class="line">
              <h2>{madeAndReceived(speaker.allReceived.totalCount, speaker.allMade.totalCount)}</h2>
              <Tools
                query={Query}
                variables={variables}
                answer={answer}
                rows={all}
                name="responses"
                cite={citedTogether(
                  `Conversation around ${speaker.name}`,
                  all.map(({ response }) => response),
                )}
              />
            </div>
            <Direction names={DIRECTIONS} />
            <div class="thread">
              <div class="turns">
                {lists.map(
                  ({ title, page, total }) =>
                    page && (
                      <Listed
                        key={title}
                        title={title}
                        page={page}
                        total={total}
                        isAlone={direction !== 'BOTH'}
                      />
                    ),
                )}
              </div>
              {all.length > 0 && <Drawing points={pointsAround(respondingIn(all))} />}
            </div>
          </>
        );
      }}
    </Answered>
  );
}

type Props = { title: string; page: ResponsePageFragment; total: number; isAlone: boolean };

function Listed({ title, page, total, isAlone }: Props) {
  const responding = respondingIn(page.nodes);
  return (
    <section aria-label={title}>
      <h3>
        {title}: {total}
        {page.nodes.length > responding.length &&
          ` (${counted(page.nodes.length, 'response')} here, in ${counted(responding.length, 'statement')})`}
      </h3>
      {total === 0 && <p class="none">No responses on record.</p>}
      <ol>
        {responding.map((one) => (
          <Statement key={one.statement.id} one={one} />
        ))}
      </ol>
      {isAlone && <More page={page.pageInfo} />}
      {!isAlone && page.pageInfo.hasNextPage && (
        <p class="note">These are the first {page.nodes.length}. Choose one direction to read on.</p>
      )}
    </section>
  );
}

function Statement({ one: { statement, links } }: { one: Responding }) {
  return (
    <li>
      {links.map((link) => (
        <ResponseLine key={link.id} link={link} />
      ))}
      <Card statement={statement}>
        <Unanswered by={statement.unansweredBy} />
      </Card>
    </li>
  );
}

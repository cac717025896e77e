import { pathTo } from '../../model/addresses.ts';
import { useAddress } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { citedTogether } from '../cite/cited.ts';
import { Card } from '../parts/card.tsx';
import { ResponseLine } from '../parts/response-line.tsx';
import { SpeakerBoxes } from '../parts/speaker-boxes.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { type PathQuery, Path as Query } from '../queries.generated.ts';
import { counted } from '../words.ts';

/** How two speakers are linked by responses, by the shortest way. */
export function Path() {
  useTitle('Path between two speakers');
  const { values } = useAddress();
  const { from, to } = values;
  return (
    <>
      <div class="intro">
        <h1>Path between two speakers</h1>
        <p>The shortest chain of responses that links one speaker with another.</p>
        <div class="ends">
          <SpeakerBoxes
            boxes={[
              ['from', 'From'],
              ['to', 'To'],
            ]}
          />
        </div>
      </div>
      {from && to ? <Found from={from} to={to} /> : <p class="note">Choose two speakers.</p>}
    </>
  );
}

function Found({ from, to }: { from: string; to: string }) {
  const variables = { from, to };
  const asking = useAnswer(Query, variables);
  return (
    <Answered asking={asking}>
      {(answer) =>
        answer.path ? (
          <>
            <div class="line">
              <h2>{titleOf(answer.path)}</h2>
              <Tools
                query={Query}
                variables={variables}
                answer={answer}
                rows={answer.path.responses}
                name="path"
                cite={citedTogether(
                  titleOf(answer.path),
                  answer.path.responses.map(({ response }) => response),
                )}
              />
            </div>
            <Chain path={answer.path} />
          </>
        ) : (
          <Nothing>
            <p>
              {from === to
                ? 'These are the same speaker. Choose two.'
                : 'No chain of up to six responses on record links these two.'}
            </p>
          </Nothing>
        )
      }
    </Answered>
  );
}

type Way = NonNullable<PathQuery['path']>;

/** The speakers in order, and between each two the response that links them, whichever of them made it. */
function Chain({ path: { speakers, responses } }: { path: Way }) {
  return (
    <ol class="chain">
      {speakers.map((speaker, index) => {
        const response = responses[index - 1];
        return (
          <li key={speaker.id}>
            {response && (
              <div class="step">
                <ResponseLine link={response} />
                <Card statement={response.response} />
              </div>
            )}
            <a class="knot" href={pathTo('speakers', speaker.id)}>
              {speaker.name}
            </a>
          </li>
        );
      })}
    </ol>
  );
}

function titleOf({ speakers, length }: Way): string {
  const [first, last] = [speakers[0]!.name, speakers.at(-1)!.name];
  const between = speakers.slice(1, -1).map(({ name }) => name);
  const through = between.length > 0 ? `, through ${between.join(' and ')}` : '';
  return `${first} and ${last}: ${counted(length, 'response')}${through}`;
}

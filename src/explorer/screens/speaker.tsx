import { useRoute } from 'preact-iso';
import { pathTo, useAddress } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { Card } from '../parts/card.tsx';
import { More } from '../parts/more.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { Speaker as Query, type SpeakerQuery } from '../queries.generated.ts';
import { counted } from '../words.ts';
import { Matrix } from './speaker/matrix.tsx';
import { Names } from './speaker/names.tsx';

export type SpeakerShown = NonNullable<SpeakerQuery['speaker']>;

/** One speaker: names, roles, who answered whom, and everything on record in order. */
export function Speaker() {
  const { params } = useRoute();
  const { values } = useAddress();
  const variables = { id: params.id!, after: values.after || null };
  const asking = useAnswer(Query, variables);
  useTitle(asking.answer?.speaker?.name);
  return (
    <Answered asking={asking}>
      {(answer) =>
        answer.speaker ? (
          <>
            <div class="intro">
              <h1>{answer.speaker.name}</h1>
              <Names speaker={answer.speaker} />
              <Tools
                query={Query}
                variables={variables}
                answer={answer}
                rows={answer.speaker.said.nodes}
                name="speaker"
                cite={`On Record, statements of ${answer.speaker.name}.`}
              />
            </div>
            <Links speaker={answer.speaker} />
            <Said speaker={answer.speaker} />
          </>
        ) : (
          <Nothing>
            <h1>Nobody here</h1>
            <p>
              No speaker on record has the id <code>{params.id}</code>. <a href="/">Search for the name</a>.
            </p>
          </Nothing>
        )
      }
    </Answered>
  );
}

function Links({ speaker }: { speaker: SpeakerShown }) {
  const { contradictions } = speaker;
  return (
    <div class="halves">
      <section aria-labelledby="answers">
        <h2 id="answers">Who answered whom</h2>
        <Matrix speaker={speaker} />
        <p>
          <a href={pathTo('threads', speaker.id)}>Read the conversation</a>
        </p>
      </section>
      <section aria-labelledby="against">
        <h2 id="against">{counted(contradictions.totalCount, 'contradiction')}</h2>
        <ul class="brief">
          {contradictions.nodes.map(({ id, statements }) => (
            <li key={id}>
              {statements.map((statement, index) => (
                <p key={statement.id}>
                  {index > 0 && <span class="against">against </span>}“{statement.text}”
                  <span class="by"> {statement.saidBy.map(({ name }) => name).join(', ')}</span>
                </p>
              ))}
            </li>
          ))}
        </ul>
        {contradictions.totalCount > 0 && (
          <p>
            <a href={`/contradictions?speaker=${encodeURIComponent(speaker.id)}`}>See them side by side</a>
          </p>
        )}
      </section>
    </div>
  );
}

function Said({ speaker }: { speaker: SpeakerShown }) {
  const { said } = speaker;
  return (
    <section aria-labelledby="said">
      <h2 id="said">{counted(said.totalCount, 'statement')}, as printed</h2>
      <ol class="cards timeline">
        {said.nodes.map((statement, index) => {
          const { entry, source } = statement.citation;
          const before = said.nodes[index - 1]?.citation.entry.id;
          return (
            <li key={statement.id}>
              {entry.id !== before && (
                <h3 class="entry-name">
                  {statement.saidOn && <time>{statement.saidOn}</time>} {entry.heading ?? source.title}
                </h3>
              )}
              <Card statement={statement} />
            </li>
          );
        })}
      </ol>
      <More page={said.pageInfo} />
    </section>
  );
}

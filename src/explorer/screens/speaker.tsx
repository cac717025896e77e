import { useRoute } from 'preact-iso';
import { pathTo } from '../../model/addresses.ts';
import { useAddress } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { Card } from '../parts/card.tsx';
import { exportAddress } from '../parts/export-address.ts';
import { More } from '../parts/more.tsx';
import { Opposing, opposingCount } from '../parts/opposing.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { Speaker as Query } from '../queries.generated.ts';
import { counted } from '../words.ts';
import { Identity } from './speaker/identity.tsx';
import { Matrix } from './speaker/matrix.tsx';
import { Names } from './speaker/names.tsx';
import type { SpeakerShown } from './speaker/shown.ts';

/** One speaker: names, roles, who answered whom, why its sources mean one, who might be the same, and everything on record in order. */
export function Speaker() {
  const { params } = useRoute();
  const { values } = useAddress();
  const variables = { id: params.id!, after: values.after || null, described: values.described || null };
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
                name="statements"
                whole={{
                  count: answer.speaker.said.totalCount,
                  csv: exportAddress('statements', { speaker: answer.speaker.id }),
                }}
                cite={`Statements by ${answer.speaker.name}`}
              />
            </div>
            <Links speaker={answer.speaker} />
            <Identity speaker={answer.speaker} />
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
  const { contradictions, weak } = speaker;
  return (
    <div class="halves">
      <section aria-labelledby="answers">
        <h2 id="answers">Who responded to whom</h2>
        <Matrix speaker={speaker} />
        <p>
          <a href={pathTo('threads', speaker.id)}>Read the conversation</a>
        </p>
      </section>
      <section aria-labelledby="against">
        <h2 id="against">{opposingCount(contradictions)}</h2>
        <Opposing
          surer={contradictions}
          weak={weak}
          all={`/contradictions?speaker=${encodeURIComponent(speaker.id)}`}
        />
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
      <More page={said.pageInfo} of="statements" />
    </section>
  );
}

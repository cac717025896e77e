import { pathTo } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { Sources as Query } from '../queries.generated.ts';
import { counted, inWords } from '../words.ts';

/** The published documents that the record was read from. */
export function Sources() {
  useTitle('Sources');
  const asking = useAnswer(Query, {});
  return (
    <>
      <div class="intro">
        <h1>Sources</h1>
        <p>The published documents that everything on record was read from.</p>
      </div>
      <Answered asking={asking}>
        {(answer) => (
          <>
            <div class="line">
              <h2>{counted(answer.sources.totalCount, 'source')}</h2>
              <Tools query={Query} variables={{}} answer={answer} name="sources" cite="On Record, sources." />
            </div>
            <ul class="tiles">
              {answer.sources.nodes.map((source) => (
                <li key={source.id}>
                  <a class="tile" href={pathTo('sources', source.id)}>
                    <strong>{source.title}</strong>
                    <span>
                      {[
                        inWords(source.kind),
                        source.publishedBy.map(({ name }) => name).join(', '),
                        source.publishedAt,
                        counted(source.statements.totalCount, 'statement'),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </>
  );
}

import { pathTo } from '../../model/addresses.ts';
import { useAddress } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { exportAddress } from '../parts/export-address.ts';
import { Facts } from '../parts/facts.tsx';
import { More } from '../parts/more.tsx';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { Sources as Query } from '../queries.generated.ts';
import { counted, inWords } from '../words.ts';

/** The published documents that the record was read from. */
export function Sources() {
  useTitle('Sources');
  const { values } = useAddress();
  const variables = { after: values.after || null };
  const asking = useAnswer(Query, variables);
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
              <Tools
                query={Query}
                variables={variables}
                answer={answer}
                name="sources"
                cite="Sources"
                whole={{ count: answer.sources.totalCount, csv: exportAddress('sources', {}) }}
              />
            </div>
            <ul class="tiles">
              {answer.sources.nodes.map((source) => (
                <li key={source.id}>
                  <a class="tile" href={pathTo('sources', source.id)}>
                    <strong>{source.title}</strong>
                    <Facts
                      list={[
                        inWords(source.kind),
                        source.publishedBy.map(({ name }) => name).join(', '),
                        source.publishedAt,
                        counted(source.statements.totalCount, 'statement'),
                      ]}
                    />
                  </a>
                </li>
              ))}
            </ul>
            <More page={answer.sources.pageInfo} />
          </>
        )}
      </Answered>
    </>
  );
}

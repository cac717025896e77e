import { pathOf, useAddress } from '../../address.ts';
import { useAnswer } from '../../ask.ts';
import { Card, Words } from '../../parts/card.tsx';
import { More } from '../../parts/more.tsx';
import { Answered, Nothing } from '../../parts/states.tsx';
import { Tools } from '../../parts/tools.tsx';
import { type SearchQuery as Answer, Search as SearchQuery } from '../../queries.generated.ts';
import { counted } from '../../words.ts';
import type { Conditions } from './conditions.ts';

/** What holds the words that were looked for. */
export function Found({ words, conditions }: { words: string; conditions: Conditions }) {
  const { values } = useAddress();
  const { kind, filter } = conditions;
  const variables = { query: words, kinds: kind ? [kind] : null, filter, after: values.after || null };
  const asking = useAnswer(SearchQuery, variables);
  return (
    <Answered asking={asking}>
      {(answer) => (
        <>
          <div class="line">
            <h2>
              {counted(answer.search.totalCount, 'result')} for “{words}”
            </h2>
            <Tools
              query={SearchQuery}
              variables={variables}
              answer={answer}
              name="search"
              cite={`On Record, search for “${words}”.`}
            />
          </div>
          {answer.search.edges.length === 0 && (
            <Nothing>
              <p>Nothing on record holds these words. Try fewer of them, or another spelling.</p>
              {conditions.isNarrowed && (
                <p>
                  <a href={`/?q=${encodeURIComponent(words)}`}>Look everywhere</a>
                </p>
              )}
            </Nothing>
          )}
          <ol class="cards">
            {answer.search.edges.map((edge) => (
              <li key={`${edge.node.__typename} ${'id' in edge.node ? edge.node.id : ''}`}>
                <Result edge={edge} />
              </li>
            ))}
          </ol>
          <More page={answer.search.pageInfo} />
        </>
      )}
    </Answered>
  );
}

function Result({ edge }: { edge: Answer['search']['edges'][number] }) {
  const { node } = edge;
  const found = edge.highlights.flatMap((text) => [...text.matchAll(/«(.+?)»/g)].map(([, part]) => part!));
  if (node.__typename === 'Quote' || node.__typename === 'Figure')
    return <Card statement={node} highlight={found} />;
  const name = 'title' in node ? node.title : node.name;
  const beside =
    'aliases' in node && node.aliases.length > 0 ? `also printed as ${node.aliases.join(', ')}` : '';
  return (
    <article class="card thing">
      <h3>
        <a href={pathOf(node)} data-opens>
          <Words text={name} found={found} />
        </a>
      </h3>
      <p class="where">
        <span class="chip">{node.__typename.toLowerCase()}</span>
        {beside && <span>{beside}</span>}
      </p>
    </article>
  );
}

import { feedAddress } from '../../../model/addresses.ts';
import { pathOf, useAddress } from '../../address.ts';
import { useAnswer } from '../../ask.ts';
import { Card, Words } from '../../parts/card.tsx';
import { exportAddress } from '../../parts/export-address.ts';
import { More } from '../../parts/more.tsx';
import { Sort } from '../../parts/sort.tsx';
import { Answered, Nothing } from '../../parts/states.tsx';
import { Tools } from '../../parts/tools.tsx';
import { type SearchQuery as Answer, Search as SearchQuery, Suggestions } from '../../queries.generated.ts';
import { counted } from '../../words.ts';
import { type Conditions, isStatementKind } from './conditions.ts';
import { SEARCH_ORDERS, searchOrder } from './orders.ts';

/** How many of the forms in which a name is printed are shown. */
const MOST_FORMS = 3;

/** What holds the words that were looked for. */
export function Found({ words, conditions }: { words: string; conditions: Conditions }) {
  const { values } = useAddress();
  const { kind, filter } = conditions;
  const variables = {
    query: words,
    kinds: kind ? [kind] : null,
    filter,
    orderBy: searchOrder(values.sort),
    after: values.after || null,
  };
  const asking = useAnswer(SearchQuery, variables);
  return (
    <Answered asking={asking}>
      {(answer) => (
        <>
          <div class="line">
            <h2>
              {counted(answer.search.totalCount, 'result')} for “{words}”
            </h2>
            <Sort orders={SEARCH_ORDERS} />
            <Tools
              query={SearchQuery}
              variables={variables}
              answer={answer}
              name="search"
              {...(isStatementKind(kind) ? { feed: feedAddress(values) } : {})}
              cite={`Search for “${words}”`}
              whole={{
                count: answer.search.totalCount,
                csv: exportAddress('search', { query: words, kinds: kind, ...filter }),
              }}
            />
          </div>
          {answer.search.edges.length === 0 && (
            <Nothing>
              <Suggested words={words} />
              <p>No results. Try fewer words or another spelling.</p>
              {conditions.isNarrowed && (
                <p>
                  <a href={`/?q=${encodeURIComponent(words)}`}>Search without filters</a>
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

/** Near spellings of words that found nothing. */
function Suggested({ words }: { words: string }) {
  const { answer } = useAnswer(Suggestions, { query: words });
  if (!answer || answer.suggestions.length === 0) return null;
  return (
    <p class="suggested">
      Did you mean{' '}
      {answer.suggestions.map(({ query }, place) => (
        <span key={query}>
          {place > 0 && ' or '}
          <a href={`/?q=${encodeURIComponent(query)}`}>{query}</a>
        </span>
      ))}
      ?
    </p>
  );
}

function Result({ edge }: { edge: Answer['search']['edges'][number] }) {
  const { node } = edge;
  const found = edge.highlights.flatMap((text) => [...text.matchAll(/«(.+?)»/g)].map(([, part]) => part!));
  if (node.__typename === 'Quote' || node.__typename === 'Figure')
    return <Card statement={node} highlight={found} />;
  const name = 'title' in node ? node.title : node.name;
  const others = edge.highlights.map((text) => text.replace(/[«»]/g, '')).filter((text) => text !== name);
  return (
    <article class="card thing">
      <h3>
        <a href={pathOf(node)} data-opens>
          <Words text={name} found={found} />
        </a>
      </h3>
      <p class="where">
        <span class="chip">{node.__typename.toLowerCase()}</span>
        {others.length > 0 && (
          <span>
            printed as <Words text={others.slice(0, MOST_FORMS).join('; ')} found={found} />
          </span>
        )}
      </p>
    </article>
  );
}

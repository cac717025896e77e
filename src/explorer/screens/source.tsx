import { useEffect } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { useAnswer } from '../ask.ts';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { Source as Query, type SourceQuery } from '../queries.generated.ts';
import { inWords } from '../words.ts';
import { Entry } from './source/entry.tsx';

type SourceShown = NonNullable<SourceQuery['source']>;

/** One published document: its entries, with the statements where they stand. */
export function Source() {
  const { params } = useRoute();
  const variables = { id: params.id! };
  const asking = useAnswer(Query, variables);
  const source = asking.answer?.source;
  useTitle(source?.title);
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (source && id) document.getElementById(id)?.scrollIntoView();
  }, [source]);
  return (
    <Answered asking={asking}>
      {(answer) =>
        answer.source ? (
          <>
            <div class="intro">
              <h1>{answer.source.title}</h1>
              <About source={answer.source} />
              <Tools
                query={Query}
                variables={variables}
                answer={answer}
                rows={answer.source.entries.flatMap(({ statements }) => statements.nodes)}
                name="source"
                cite={answer.source.citation}
              />
            </div>
            {answer.source.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} source={params.id!} />
            ))}
          </>
        ) : (
          <Nothing>
            <h1>No such source</h1>
            <p>
              No source on record has the id <code>{params.id}</code>. <a href="/sources">See all sources</a>.
            </p>
          </Nothing>
        )
      }
    </Answered>
  );
}

function About({ source }: { source: SourceShown }) {
  const facts = [
    inWords(source.kind),
    source.publishedBy.map(({ name }) => name).join(', '),
    source.publishedAt && `published ${source.publishedAt}`,
    source.retrievedAt && `read ${source.retrievedAt}`,
    source.licence,
  ].filter(Boolean);
  return (
    <>
      <p>{facts.join(' · ')}</p>
      <p class="printed">{source.citation}</p>
      {source.url && (
        <p>
          <a href={source.url} rel="noreferrer" target="_blank">
            Read it where it was published
          </a>
        </p>
      )}
    </>
  );
}

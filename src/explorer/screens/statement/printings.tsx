import { pathTo } from '../../../model/addresses.ts';
import { DifferencesInWords, Differing } from '../../parts/differing.tsx';
import type { PrintedFragment, WholeFragment } from '../../queries.generated.ts';
import { counted, day, namesOf } from '../../words.ts';

/** Where else a quote's words are printed, and in what those printings differ from this one. */
export function Printings({ statement }: { statement: WholeFragment }) {
  if (statement.__typename !== 'Quote' || statement.printings.totalCount === 0) return null;
  const { printings, text } = statement;
  return (
    <section aria-labelledby="printings" class="printings">
      <h2 id="printings" tabIndex={-1}>
        Also printed in {counted(printings.totalCount, 'other place')}
      </h2>
      <p class="note">
        A rule takes these for printings of the same words. Words that differ are marked. Nothing here says
        which printing is right. <a href="/printings">All words printed more than once</a>
      </p>
      <ol class="cards">
        {printings.nodes.map((printing) => (
          <li key={printing.quote.id}>
            <PrintingCard printing={printing} text={text} />
          </li>
        ))}
      </ol>
      {printings.totalCount > printings.nodes.length && (
        <p class="note">These are the first {printings.nodes.length}.</p>
      )}
    </section>
  );
}

/** One other printing: who says it there, and the words of both where they differ. */
export function PrintingCard({ printing, text }: { printing: PrintedFragment; text: string }) {
  const { quote, differences, altered } = printing;
  const { source } = quote.citation;
  return (
    <article class="card quote">
      <p class="by">
        {namesOf(quote.saidBy)} in <a href={pathTo('sources', source.id)}>{source.title}</a>
        <span class="role">
          {[...source.publishedBy.map(({ name }) => name), quote.printedOn && day(quote.printedOn)]
            .filter(Boolean)
            .join(', ')}
        </span>
      </p>
      <blockquote>
        <Differing text={quote.text} differences={differences} side="there" />
      </blockquote>
      {differences.length > 0 && (
        <p class="around">
          Here: <Differing text={text} differences={differences} side="here" />
        </p>
      )}
      <DifferencesInWords differences={differences} />
      <p class="where">
        {altered ? (
          <span class="chip altered">altered: the words differ</span>
        ) : (
          <span class="chip">
            {differences.length > 0 ? 'differs only where an editor says so' : 'same words'}
          </span>
        )}
        <a href={pathTo('statements', quote.id)}>Statement</a>
      </p>
    </article>
  );
}

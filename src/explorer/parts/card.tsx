import type { ComponentChildren } from 'preact';
import { pathTo } from '../address.ts';
import type { CardFragment } from '../queries.generated.ts';
import { inWords } from '../words.ts';

/** A statement as printed, with who said it, how, and where it stands. */
export function Card({
  statement,
  highlight = [],
  isInPlace = false,
  children,
}: {
  statement: CardFragment;
  highlight?: readonly string[];
  /** Whether it is shown where it stands, so that nothing need lead there. */
  isInPlace?: boolean;
  children?: ComponentChildren;
}) {
  const [attribution] = statement.attributions;
  const { entry, source } = statement.citation;
  const isQuote = statement.__typename === 'Quote';
  return (
    <article class={`card ${isQuote ? 'quote' : 'figure'}`} id={statement.id}>
      <p class="by">
        {statement.saidBy.map((speaker, index) => (
          <>
            {index > 0 && ', '}
            <a href={pathTo('speakers', speaker.id)}>{speaker.name}</a>
          </>
        ))}
        {attribution?.roleAs && <span class="role">{attribution.roleAs}</span>}
      </p>
      <blockquote>
        <Words text={statement.text} found={highlight} />
      </blockquote>
      <p class="where">
        <span class="chip">{isQuote ? inWords(statement.speech) : figureWords(statement)}</span>
        {statement.saidOn && <span>{statement.saidOn}</span>}
        {!isInPlace && (
          <a href={`${pathTo('sources', source.id)}#${encodeURIComponent(entry.id)}`}>
            {entry.heading ?? source.title}
          </a>
        )}
        <a href={pathTo('threads', statement.id)} data-opens>
          Conversation
        </a>
        <a href={pathTo('graph', statement.id)}>Graph</a>
      </p>
      {children}
    </article>
  );
}

function figureWords(figure: Extract<CardFragment, { __typename: 'Figure' }>): string {
  const per = figure.per ? ` per ${figure.per}` : '';
  return figure.measure ? `figure: ${figure.measure.name}${per}` : 'figure';
}

/** A text with the parts that a search found marked in it. */
export function Words({ text, found }: { text: string; found: readonly string[] }) {
  const parts = found.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).filter(Boolean);
  if (parts.length === 0) return <>{text}</>;
  const pieces = text.split(new RegExp(`(${parts.join('|')})`, 'gi'));
  // A part may stand in the text twice, so only its place tells one piece from the next.
  const keyed = pieces.map((piece, place) => ({ piece, key: place }));
  return <>{keyed.map(({ piece, key }) => (key % 2 ? <mark key={key}>{piece}</mark> : piece))}</>;
}

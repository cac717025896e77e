import type { ComponentChildren } from 'preact';
import { pathTo } from '../../model/addresses.ts';
import type { CardFragment, InPrintFragment } from '../queries.generated.ts';
import { counted, day, inWords } from '../words.ts';

/** A statement as printed, with who said it, how, and where it stands. */
export function Card({
  statement,
  highlight = [],
  isInPlace = false,
  isAlone = false,
  children,
}: {
  statement: CardFragment & Partial<InPrintFragment>;
  highlight?: readonly string[];
  /** Whether it is shown where it stands, so that nothing need lead there. */
  isInPlace?: boolean;
  /** Whether it is on its own page. */
  isAlone?: boolean;
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
        {isQuote ? (
          <span class="chip">{inWords(statement.speech)}</span>
        ) : statement.measure ? (
          <a class="chip" href={pathTo('measures', statement.measure.id)}>
            figure: {statement.measure.name}
            {statement.per && ` per ${statement.per}`}
          </a>
        ) : (
          <span class="chip">figure</span>
        )}
        {statement.saidOn && <span>said {day(statement.saidOn)}</span>}
        {!isInPlace && (
          <>
            <a href={`${pathTo('sources', source.id)}#${encodeURIComponent(entry.id)}`}>
              {entry.heading ?? source.title}
            </a>
            <span>
              {[
                ...source.publishedBy.map(({ name }) => name),
                statement.printedOn && day(statement.printedOn),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </>
        )}
        {statement.utterance && (
          <a href={`${pathTo('statements', statement.id)}#printings`}>
            {statement.utterance.sources > 1
              ? `printed in ${counted(statement.utterance.sources, 'source')}`
              : 'printed more than once'}
            {statement.utterance.altered && ', altered'}
          </a>
        )}
        {!isAlone && <a href={pathTo('statements', statement.id)}>Statement</a>}
        <a href={pathTo('threads', statement.id)} data-opens>
          Conversation
        </a>
        <a href={pathTo('graph', statement.id)}>Graph</a>
      </p>
      {children}
    </article>
  );
}

/** A text with the parts that a search found marked in it. */
export function Words({ text, found }: { text: string; found: readonly string[] }) {
  const parts = found.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).filter(Boolean);
  if (parts.length === 0) return <>{text}</>;
  // Whole words alone: a short one stands inside many others.
  const whole = `(?<![\\p{L}\\p{N}])(${parts.join('|')})(?![\\p{L}\\p{N}])`;
  const pieces = text.split(new RegExp(whole, 'giu'));
  // A part may stand in the text twice, so only its place tells one piece from the next.
  const keyed = pieces.map((piece, place) => ({ piece, key: place }));
  return <>{keyed.map(({ piece, key }) => (key % 2 ? <mark key={key}>{piece}</mark> : piece))}</>;
}

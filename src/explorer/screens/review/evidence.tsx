import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { pathTo } from '../../../model/addresses.ts';
import { Facts } from '../../parts/facts.tsx';
import { day } from '../../words.ts';
import { excerpt, pieces, type Span } from './excerpt.ts';
import type { Item, Spoken } from './shown.ts';

/** The words of a statement where they are printed, marked, with who says them; the sentence that a link rests on is marked too. */
export function Evidence({
  statement,
  item,
  side,
  children,
}: {
  statement: Spoken;
  item: Item;
  /** Which of two it is, for its colour. */
  side?: 'a' | 'b';
  /** What part it has in what is proposed. */
  children?: ComponentChildren;
}) {
  const { citation, saidBy, attributions, saidOn, printedOn } = statement;
  const [attribution] = attributions;
  const { source, entry } = citation;
  return (
    <article class={`evidence ${side ? `of-${side}` : ''}`}>
      {children && <p class="part">{children}</p>}
      <p class="by">
        {saidBy.map(({ id, name }, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <a href={pathTo('speakers', id)}>{name}</a>
          </span>
        ))}
        {attribution?.roleAs && <span class="role">{attribution.roleAs}</span>}
      </p>
      <Printed statement={statement} basis={basisIn(item, entry.id)} />
      <p class="where">
        <a href={`${pathTo('sources', source.id)}#${encodeURIComponent(entry.id)}`}>{source.title}</a>
        <Facts
          list={[
            entry.heading,
            source.publishedBy.map(({ name }) => name).join(', '),
            saidOn ? `said ${day(saidOn)}` : printedOn && `printed ${day(printedOn)}`,
          ]}
        />
        <a href={pathTo('statements', statement.id)}>Statement</a>
      </p>
    </article>
  );
}

function basisIn({ citation }: Item, entry: string): Span[] {
  if (citation?.entry.id !== entry || citation.start === null || citation.end === null) return [];
  return [{ start: citation.start, end: citation.end, is: 'basis' }];
}

/** The entry's own text around the words, as much as is needed; where we may not keep it, the words with what is kept around them. */
function Printed({ statement: { citation, text }, basis }: { statement: Spoken; basis: readonly Span[] }) {
  const isWhole = useSignal(false);
  const { entry, exact, prefix, suffix, start, end } = citation;
  if (entry.text === null || start === null || end === null)
    return (
      <blockquote>
        {prefix && <span class="soft">… {prefix}</span>}
        <mark>{exact || text}</mark>
        {suffix && <span class="soft">{suffix} …</span>}
      </blockquote>
    );
  const spans: Span[] = [{ start, end, is: 'words' }, ...basis];
  const whole = { start: 0, end: entry.text.length };
  const part = isWhole.value ? whole : excerpt(entry.text, spans);
  const isCut = part.start > 0 || part.end < whole.end;
  return (
    <blockquote>
      {part.start > 0 && '… '}
      {pieces(entry.text, part, spans).map((piece) =>
        piece.is ? (
          <mark key={piece.start} class={piece.is}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
      {part.end < whole.end && ' …'}
      {(isCut || isWhole.value) && (
        <button
          class="pill plain"
          type="button"
          aria-expanded={isWhole.value}
          onClick={() => {
            isWhole.value = !isWhole.value;
          }}
        >
          {isWhole.value ? 'Show less' : 'Show the whole entry'}
        </button>
      )}
    </blockquote>
  );
}

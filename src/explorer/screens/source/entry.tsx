import { useSignal } from '@preact/signals';
import { Card } from '../../parts/card.tsx';
import type { CardFragment, SourceQuery } from '../../queries.generated.ts';
import { counted } from '../../words.ts';

type EntryShown = NonNullable<SourceQuery['source']>['entries'][number];

/** One entry: its text with the cited words marked where it may be shown, and the statements beside it. */
export function Entry({ entry, source }: { entry: EntryShown; source: string }) {
  const pointed = useSignal<string | null>(null);
  const statements = entry.statements.nodes;
  return (
    <section
      class={`entry ${entry.text ? 'with-text' : ''}`}
      id={entry.id}
      aria-labelledby={`${entry.id}-name`}
    >
      <h2 id={`${entry.id}-name`}>
        <span class="position">{entry.position}</span> {entry.heading ?? 'Without a heading'}
        {entry.postedAt && <time> {entry.postedAt}</time>}
      </h2>
      {entry.text && <Marked text={entry.text} statements={statements} pointed={pointed} />}
      {statements.length === 0 && <p class="none">No statement on record stands here.</p>}
      <ol class="cards">
        {statements.map((statement) => (
          <li
            key={statement.id}
            class={pointed.value === statement.id ? 'pointed' : ''}
            onMouseEnter={() => {
              pointed.value = statement.id;
            }}
            onMouseLeave={() => {
              pointed.value = null;
            }}
            onFocusIn={() => {
              pointed.value = statement.id;
            }}
            onFocusOut={() => {
              pointed.value = null;
            }}
          >
            <Card statement={statement} isInPlace>
              {!entry.text && <Context statement={statement} />}
            </Card>
          </li>
        ))}
      </ol>
      {entry.statements.totalCount > statements.length && (
        <p class="note">
          {counted(entry.statements.totalCount - statements.length, 'statement')} of this entry are not shown
          here; <a href={`/?source=${encodeURIComponent(source)}`}>see all of the source</a>.
        </p>
      )}
    </section>
  );
}

function Context({ statement }: { statement: CardFragment }) {
  const { prefix, exact, suffix } = statement.citation;
  if (statement.__typename !== 'Figure' || (!prefix && !suffix)) return null;
  return (
    <p class="around">
      … {prefix}
      <b>{exact}</b>
      {suffix} …
    </p>
  );
}

type MarkedProps = {
  text: string;
  statements: readonly CardFragment[];
  pointed: { value: string | null };
};

/** Cuts the text where a statement begins or ends; each piece leads to the innermost statement that it is part of. */
function Marked({ text, statements, pointed }: MarkedProps) {
  const spans = statements
    .filter(({ citation }) => citation.start !== null && citation.end !== null)
    .map(({ id, citation }) => ({ id, start: citation.start!, end: citation.end! }));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return (
    <p class="text">
      {cuts.slice(0, -1).map((start, index) => {
        const piece = text.slice(start, cuts[index + 1]);
        const [span] = spans
          .filter((one) => one.start <= start && one.end > start)
          .sort((a, b) => a.end - a.start - (b.end - b.start));
        if (!span) return piece;
        return (
          <a
            key={start}
            href={`#${encodeURIComponent(span.id)}`}
            class={pointed.value === span.id ? 'pointed' : ''}
            onMouseEnter={() => {
              pointed.value = span.id;
            }}
            onMouseLeave={() => {
              pointed.value = null;
            }}
            onFocus={() => {
              pointed.value = span.id;
            }}
            onBlur={() => {
              pointed.value = null;
            }}
          >
            <mark>{piece}</mark>
          </a>
        );
      })}
    </p>
  );
}

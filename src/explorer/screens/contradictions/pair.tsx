import { withoutMarks } from '../../cite/words.ts';
import { Card } from '../../parts/card.tsx';
import type { OpposedFragment } from '../../queries.generated.ts';
import { amount, inWords, number } from '../../words.ts';
import { NumberLine, type Reading } from './number-line.tsx';

/** Two statements side by side, with what stands between them. */
export function Pair({
  contradiction,
  isAlone = false,
}: {
  contradiction: OpposedFragment;
  isAlone?: boolean;
}) {
  const { statements, kind, status, reason, policy } = contradiction;
  const readings = readingsOf(statements);
  return (
    <article class="pair" id={contradiction.id} aria-label={reason}>
      <div class="sides">
        {statements.map((statement) => (
          <Card key={statement.id} statement={statement}>
            <Around statement={statement} />
          </Card>
        ))}
      </div>
      {readings && <NumberLine readings={readings} />}
      <div class="between">
        {readings && contradiction.gap !== null && (
          <p class="gap">
            <strong>{amount(contradiction.gap, readings[0].unit)}</strong> apart
            {readings.some(({ comparator }) => comparator === 'BETWEEN') && ' at their nearest ends'}
            {contradiction.relativeGap !== null && (
              <span> · {number(contradiction.relativeGap * 100)} % of the smaller</span>
            )}
          </p>
        )}
        <p>{reason}</p>
        <p class="where">
          <span class={`chip status-${status.toLowerCase()}`}>{inWords(status)}</span>
          <span class="chip">{inWords(kind)}</span>
          {contradiction.self && <span class="chip">one speaker said both</span>}
          {policy && <a href={`/${policy}`}>policy {policy}</a>}
          {!isAlone && <a href={`/contradictions/${contradiction.id}`}>Open this contradiction</a>}
        </p>
      </div>
    </article>
  );
}

/** The sentence around the words, where the source gives it, so that nothing is read out of its place. */
function Around({ statement }: { statement: OpposedFragment['statements'][number] }) {
  const { prefix, exact, suffix } = statement.citation;
  if (statement.__typename !== 'Figure') return null;
  if (statement.statedIn)
    return (
      <p class="around">
        in: <q>{withoutMarks(statement.statedIn.text)}</q>
      </p>
    );
  if (!prefix && !suffix) return null;
  return (
    <p class="around">
      … {prefix}
      <b>{exact}</b>
      {suffix} …
    </p>
  );
}

function readingsOf(statements: OpposedFragment['statements']): [Reading, Reading] | null {
  const [a, b] = statements;
  if (a?.__typename !== 'Figure' || b?.__typename !== 'Figure' || a.unit !== b.unit) return null;
  return [readingOf(a, b.id), readingOf(b, a.id)];
}

type Figure = Extract<OpposedFragment['statements'][number], { __typename: 'Figure' }>;

function readingOf(figure: Figure, against: string): Reading {
  const { interval } = figure.comparisons.nodes.find(({ other }) => other.id === against) ?? {};
  const { value, unit, comparator, text } = figure;
  const by = figure.saidBy.map(({ name }) => name).join(', ');
  return {
    value,
    unit,
    comparator,
    text,
    by,
    from: interval ? interval.from : value,
    to: interval ? interval.to : value,
  };
}

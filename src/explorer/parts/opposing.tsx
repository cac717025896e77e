import { pathTo } from '../../model/addresses.ts';
import { withoutMarks } from '../cite/words.ts';
import type { OpposingFragment } from '../queries.generated.ts';
import { counted, inWords, namesOf } from '../words.ts';
import { Weaker } from './weaker.tsx';

type Found = { totalCount: number; nodes: readonly OpposingFragment[] };

/** Contradictions in short, the surest first; the weak ones are folded away. `of` is the statement that they all contradict. */
export function Opposing({
  surer,
  weak,
  of,
  all,
}: {
  surer: Found;
  weak: Found;
  of?: string;
  /** The address of the list that holds all of them. */
  all?: string;
}) {
  return (
    <>
      <List found={surer} of={of} />
      {all && surer.totalCount > 0 && (
        <p>
          <a href={all}>See them side by side</a>
        </p>
      )}
      <Weaker count={weak.totalCount} one="contradiction">
        <List found={weak} of={of} />
        {weak.totalCount > weak.nodes.length && <p class="note">These are the first {weak.nodes.length}.</p>}
      </Weaker>
    </>
  );
}

/** How many contradictions there are, the weak ones left out, as a heading says it. */
export function opposingCount({ totalCount }: Found): string {
  return totalCount === 0 ? 'No contradictions' : counted(totalCount, 'contradiction');
}

function List({ found, of }: { found: Found; of: string | undefined }) {
  return (
    <ul class="brief">
      {found.nodes.map(({ id, reason, status, policy, statements }) => (
        <li key={id}>
          {statements
            .filter((statement) => statement.id !== of)
            .map((statement, place) => (
              <p key={statement.id}>
                {(of || place > 0) && <span class="against">against </span>}
                <a href={pathTo('statements', statement.id)}>
                  <q>{withoutMarks(statement.text)}</q>
                </a>
                <span class="by"> {namesOf(statement.saidBy)}</span>
              </p>
            ))}
          <p class="by">
            {reason} <span class={`chip status-${status.toLowerCase()}`}>{inWords(status)}</span>{' '}
            {policy && <a href={`/${policy}`}>policy {policy}</a>}{' '}
            <a href={`/contradictions/${id}`}>Side by side</a>
          </p>
        </li>
      ))}
    </ul>
  );
}

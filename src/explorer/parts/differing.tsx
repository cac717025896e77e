import type { PrintedFragment } from '../queries.generated.ts';

type Differences = PrintedFragment['differences'];
type Piece = { start: number; words: string; differs: boolean };

/** The words of one of two printings, with those marked that the other has not. */
export function Differing({
  text,
  differences,
  side,
}: {
  text: string;
  differences: Differences;
  side: 'here' | 'there';
}) {
  const spans = differences.map((one) =>
    side === 'here' ? { start: one.hereStart, words: one.here } : { start: one.thereStart, words: one.there },
  );
  return (
    <>
      {pieces(text, spans).map(({ start, words, differs }) =>
        differs ? <mark key={start}>{words}</mark> : words,
      )}
    </>
  );
}

/** Cuts a text where marked words begin and end. */
function pieces(text: string, spans: readonly { start: number; words: string }[]): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { start, words } of spans) {
    if (words === '') continue;
    found.push({ start: at, words: text.slice(at, start), differs: false }, { start, words, differs: true });
    at = start + words.length;
  }
  return [...found, { start: at, words: text.slice(at), differs: false }];
}

/** In what two printings differ, in words: “twenty” here, “thirty” there. */
export function DifferencesInWords({ differences }: { differences: Differences }) {
  if (differences.length === 0) return <p class="note">The shared words are the same.</p>;
  return (
    <ul class="differences">
      {differences.map(({ here, there, hereStart }) => (
        <li key={hereStart}>
          {here ? <q>{here}</q> : 'nothing'} here, {there ? <q>{there}</q> : 'nothing'} there
        </li>
      ))}
    </ul>
  );
}

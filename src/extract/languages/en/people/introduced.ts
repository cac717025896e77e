import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { tokensOf } from '../tokens.ts';
import { isTitle } from './full-names.ts';
import { readMention } from './parse.ts';
import type { Reading } from './reading.ts';
import { enrol, type Roster } from './roster.ts';
import { capitalRuns } from './runs.ts';

/** Names with a role beside them: attribution lines, captions, "Labour MP Élodie van der Meer". */
export function enrolIntroduced(
  roster: Roster,
  text: string,
  shadow: string,
  blocks: readonly Block[],
): void {
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'boilerplate' || block.end - block.start > 20_000)
      continue;
    const tokens = tokensOf(shadow, block.start, block.end);
    if (isTitle(tokens)) continue;
    if (block.kind === 'attribution' || block.kind === 'caption') {
      const reading = readMention(tokens, text);
      if (reading?.kind === 'person' && (block.kind === 'attribution' || reading.role))
        enrol(roster, reading.name, reading.role);
      continue;
    }
    for (const [from, to] of capitalRuns(tokens)) {
      const around = tokens.slice(Math.max(0, from - 6), Math.min(tokens.length, to + 12));
      const reading = readAt(around, { start: tokens[from]!.start, end: tokens[to - 1]!.end }, text);
      if (reading?.role && reading.name.includes(' ')) enrol(roster, reading.name, reading.role);
    }
  }
}

/** The reading of the run that begins at a place, with its neighbours in view. */
function readAt(
  around: readonly Token[],
  { start, end }: { start: number; end: number },
  text: string,
): Reading | null {
  const at = around.findIndex((token) => token.start === start);
  const before = around.slice(0, at);
  // "the chair of the committee, Sir Alan Pryce": a role may stand before the comma.
  const inner = before.at(-1)?.word === ',' ? before.slice(0, -1) : before;
  const stop = inner.findLastIndex((token) => token.kind === 'sign' && token.word !== '&');
  const reading = readMention(around.slice(stop + 1), text);
  return reading?.kind === 'person' && reading.start >= start && reading.start < end ? reading : null;
}

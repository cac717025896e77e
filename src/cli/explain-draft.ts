import pc from 'picocolors';
import type { Draft } from '../extract/types.ts';

/** Which rule made what, a line each, in the text's order: for whoever corrects a document or mends a rule. */
export function explanationOf(name: string, draft: Draft): string {
  const quotes = draft.quotes.map(({ start, end, rule, confidence, speaker, cue }) => ({
    start,
    line: [
      rule,
      confidence,
      speaker?.name ?? 'nobody',
      cue ? `cue “${cue.text}”` : '',
      shown(draft.text.slice(start, end)),
    ],
  }));
  const figures = draft.figures.map(
    ({ start, rule, confidence, speaker, text, measure, inferred, heading }) => ({
      start,
      line: [
        `figure ${rule}`,
        confidence,
        heading ? 'heading' : (speaker?.name ?? 'the publisher'),
        [measure ?? '', ...inferred].filter(Boolean).join('; '),
        shown(text),
      ],
    }),
  );
  const responses = draft.responses.map(({ cue, rule, kind, confidence, target, from }) => ({
    start: cue.start,
    line: [
      `response ${rule}`,
      confidence,
      draft.quotes[from]!.speaker?.name ?? 'nobody',
      `${kind} ${target.name}`,
      shown(cue.text),
    ],
  }));
  const lines = [...quotes, ...figures, ...responses]
    .sort((a, b) => a.start - b.start)
    .map(
      ({ start, line: [rule, confidence, who, how, words] }) =>
        `${String(start).padStart(7)}  ${String(rule).padEnd(34)} ${Number(confidence).toFixed(2)}  ${pc.bold(String(who))}  ${pc.dim(String(how))}  ${words}`,
    );
  const contradictions = draft.contradictions.map(({ reason }) => `         contradiction: ${reason}`);
  return `${[pc.bold(name), ...lines, ...contradictions].join('\n')}\n`;
}

function shown(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return `“${line.length > 70 ? `${line.slice(0, 69)}…` : line}”`;
}

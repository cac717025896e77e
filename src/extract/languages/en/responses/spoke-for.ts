import { sentenceSubject } from '../quotes/sentence-subject.ts';
import type { ActDraft } from './act-draft.ts';
import { canRespond, type Stated, type StatedContext, saidBy, sentenceAt, spokenIn } from './context.ts';
import { arePeople } from './people-words.ts';
import { responderOf } from './responder.ts';
import { sameLast } from './target.ts';

/** "Many mayors condemned Reed's plan. “It is a shame,” Birch said": who is quoted right behind a crowd's response gives theirs. */
export function spokeForIn(
  acts: readonly ActDraft[],
  stated: readonly Stated[],
  context: StatedContext,
): Stated[] {
  const actsAt = new Map<number, number>();
  for (const { act } of acts) actsAt.set(act.sentence.start, (actsAt.get(act.sentence.start) ?? 0) + 1);
  return stated.flatMap((one) => {
    const { from, basis, target } = one;
    if (!('act' in from) || !isOfMany(from as ActDraft, one, context)) return [];
    // Of two responses in a sentence the words behind it may give either.
    if (actsAt.get(basis.start)! > 1) return [];
    const next = context.sentences[sentenceAt(context, basis.start) + 1];
    const draft = next && spokenIn(context, basis.end, next.end)[0];
    if (!draft?.cue || draft.speech === 'INDIRECT') return [];
    if (Math.min(draft.start, draft.mention?.start ?? draft.start) > next!.start + OPENING) return [];
    const who = responderOf(draft, context);
    if (who?.kind !== 'PERSON' || !canRespond(who) || sameLast(who.name, target.of ?? target.name)) return [];
    return [
      {
        ...saidBy(draft, who, context),
        kind: one.kind,
        rule: 'spoke-for',
        cue: draft.cue,
        target: { ...target, said: undefined },
        basis: { start: basis.start, end: next!.end },
      },
    ];
  });
}

/** So far into their sentence the words or their speaker may stand: behind "The", but not behind "In a letter to the council,". */
const OPENING = 5;

/** Whether a response is of several people whom nobody names, the sentence is about them, and it gives no words of theirs. */
function isOfMany({ act }: ActDraft, { from, who, basis }: Stated, context: StatedContext): boolean {
  const { name, kind } = who ?? context.speakers.get(from) ?? { name: '', kind: 'PERSON' };
  const head = name
    .toLowerCase()
    .split(/\s+(?:of|in|on|at|from|for|to|with|who|that)\s/)[0]!
    .split(/\s+/)
    .at(-1)!;
  return (
    kind !== 'PERSON' &&
    (/^(?:others|many|some|several|groups)$/.test(head) || arePeople(head)) &&
    sentenceSubject(act.sentence.items)?.start === act.subject.start &&
    !spokenIn(context, basis.start, basis.end).some(({ speech }) => speech !== 'INDIRECT')
  );
}

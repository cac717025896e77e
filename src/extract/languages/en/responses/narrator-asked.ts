import { canRespond, type Stated, type StatedContext, saidBy } from './context.ts';
import { responderOf } from './responder.ts';
import { UNNAMED } from './unnamed.ts';

/** "Will it hold? “I hope so,” Birch said": words in marks right behind a question of the writer's own answer it. */
export function narratorAskedIn(context: StatedContext): Stated[] {
  const { sentences, spoken, shadow } = context;
  return sentences.flatMap((sentence, k) => {
    const question = sentences[k - 1];
    if (!question || !isPlainQuestion(question, context)) return [];
    const draft = spoken.find((one) => one.start === sentence.start && one.speech === 'DIRECT');
    if (!draft?.cue || shadow.slice(question.end, sentence.start).trim() !== '') return [];
    const who = responderOf(draft, context);
    if (!who || !canRespond(who)) return [];
    return [
      {
        ...saidBy(draft, who, context),
        kind: 'ANSWERS',
        rule: 'narrator-asked',
        cue: { start: question.start, end: question.end },
        target: {
          name: UNNAMED.questioner,
          kind: 'GROUP',
          of: null,
          start: question.start,
          end: question.end,
        },
        basis: { start: question.start, end: sentence.end },
      },
    ];
  });
}

/** How a whole question begins; "Her answer?" is none. */
const ASKS =
  /^\W*(?:(?:and|but|so|then|or|now),? )?(?:who|what|why|how|when|where|which|whose|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|isn't|aren't|don't|doesn't|didn't|won't|wouldn't|couldn't)\b/i;

/** A question outside marks that nobody is said to ask. */
function isPlainQuestion(
  { items, start, end }: StatedContext['sentences'][number],
  { shadow, spoken }: StatedContext,
): boolean {
  return (
    shadow.slice(start, end).trim().endsWith('?') &&
    ASKS.test(shadow.slice(start, end)) &&
    items.every(({ quotation }) => !quotation) &&
    !spoken.some((one) => one.start < end && one.end > start)
  );
}

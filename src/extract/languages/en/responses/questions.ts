import { firstFrom } from '../../../text/in-order.ts';
import type { Item } from '../../../text/sentences.ts';
import type { Resolved } from '../people/tracks.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import { indexAt, word } from '../quotes/mention.ts';
import { canRespond, namedIn, type Stated, type StatedContext, saidBy, sentenceAt } from './context.ts';
import { responderOf } from './responder.ts';
import { latestBefore } from './scene.ts';
import { sameLast } from './target.ts';

const ASKS =
  /^(?:ask(?:s|ed|ing)?|press(?:es|ed|ing)?|quizz(?:es|ed)|grill(?:s|ed)?|inquir(?:es|ed)|wonder(?:s|ed))(?: out)?$/;
// Words of an answer follow their question closely, or it is another conversation.
const NEAR = 300;
// So little stands between a question and the answer right behind it: who asked, and a new paragraph.
const CLOSE = 60;

/** "Reed asked Birch whether …" questions Birch; and the next words of whoever was asked, or right behind a question mark, answer. */
export function questionsIn(context: StatedContext): Stated[] {
  return context.spoken.flatMap((draft, i) => {
    const { cue } = draft;
    if (!cue || !ASKS.test(context.shadow.slice(cue.start, cue.end).toLowerCase())) return [];
    const sentence = context.sentences[sentenceAt(context, cue.start)];
    const who = responderOf(draft, context);
    if (!sentence || cue.start >= sentence.end || !who || !canRespond(who)) return [];
    const basis = { start: sentence.start, end: sentence.end };
    const whom = addressee(sentence.items, indexAt(sentence.items, cue.end), who.name, context);
    const found: Stated[] = [];
    if (whom && !sameLast(whom.name, who.name))
      found.push({
        ...saidBy(draft, who, context),
        kind: 'QUESTIONS',
        rule: 'asked-whom',
        cue,
        target: { ...whom, of: null },
        basis,
      });
    const answer = answerTo(i, draft, whom?.name ?? null, who.name, context);
    if (answer && !whom)
      found.push({
        ...saidBy(draft, who, context),
        kind: 'QUESTIONS',
        rule: 'question-answered',
        cue,
        target: { name: answer.who.name, kind: answer.who.kind, of: null, start: cue.start, end: cue.end },
        basis,
      });
    if (answer)
      found.push({
        from: answer.draft,
        who: answer.who === context.speakers.get(answer.draft) ? null : answer.who,
        kind: 'ANSWERS',
        rule: whom ? 'asked-by' : 'after-question',
        cue,
        target: { name: who.name, kind: who.kind, of: null, start: cue.start, end: cue.end },
        basis: answer.basis,
      });
    return found;
  });
}

/** Who asked somebody by name shortly before a place; null where nobody is said to have. */
export function askerOf(
  asked: string,
  before: number,
  within: number,
  context: StatedContext,
): Resolved | null {
  for (let i = firstFrom(context.spoken, before) - 1; i >= 0; i--) {
    const draft = context.spoken[i]!;
    if (before - draft.end > within) return null;
    const { cue } = draft;
    const sentence = cue && context.sentences[sentenceAt(context, cue.start)];
    if (!cue || !sentence || draft.end > before || !ASKS.test(verbIn(draft, context))) continue;
    const who = responderOf(draft, context);
    const whom = who && addressee(sentence.items, indexAt(sentence.items, cue.end), who.name, context);
    if (who && whom && canRespond(who) && sameLast(whom.name, asked)) return who;
  }
  return null;
}

/** Who is asked, right behind the verb: a name or "him". */
function addressee(items: readonly Item[], from: number, asker: string, { scene }: StatedContext) {
  const first = word(items, from);
  const at = items[from];
  if (!at) return null;
  if ((first === 'him' || first === 'her') && isQuestion(items, from + 1)) {
    const named = latestBefore(scene, at.start, first === 'him' ? 'he' : 'she', asker, 600);
    return named && { name: named.name, kind: named.kind, start: at.start, end: at.end };
  }
  let to = from;
  while (
    to < items.length &&
    to - from < 7 &&
    !/^(?:if|whether|why|how|what|who|when|where|about|to|for|on|in|at|during|[,.;:"])$/.test(word(items, to))
  )
    to++;
  if (!/^(?:if|whether|why|how|what|who|when|where|about|during|in|on|[,:])$/.test(word(items, to)))
    return null;
  const named = namedIn(items, from, to, scene);
  return named && named.end === items[to - 1]?.end
    ? { name: named.name, kind: named.kind, start: named.start, end: named.end }
    : null;
}

function verbIn({ cue }: QuoteDraft, { shadow }: StatedContext): string {
  return cue ? shadow.slice(cue.start, cue.end).toLowerCase() : '';
}

function isQuestion(items: readonly Item[], at: number): boolean {
  return /^(?:if|whether|why|how|what|who|when|where|about|during|in|on|[,.:])$/.test(word(items, at));
}

function answerTo(
  i: number,
  question: QuoteDraft,
  whom: string | null,
  asker: string,
  context: StatedContext,
) {
  const draft = context.spoken[i + 1];
  if (!draft?.cue || draft.start < question.end || draft.start - question.end > NEAR) return null;
  const k = sentenceAt(context, draft.cue.start);
  const sentence = context.sentences[k];
  const who = responderOf(draft, context);
  if (!sentence || !who || !canRespond(who) || sameLast(who.name, asker)) return null;
  const isAsked = /\?\W*$/.test(context.shadow.slice(question.start, question.end));
  const isNext = draft.start - question.end < CLOSE && /^ask(?:s|ed)$/.test(verbIn(question, context));
  if (whom ? !sameLast(who.name, whom) : !isAsked || !isNext || draft.speech === 'INDIRECT') return null;
  const start = Math.min(sentence.start, draft.start);
  return { draft, who, basis: { start, end: sentence.end } };
}

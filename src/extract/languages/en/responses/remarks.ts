import type { Item } from '../../../text/sentences.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import { indexAt, word } from '../quotes/mention.ts';
import { verbOf } from '../words/verbs.ts';
import { BLAMES } from './blame.ts';
import { canRespond, type Stated, type StatedContext, saidBy } from './context.ts';
import { namedAtEnd, nounPhraseEnd, ownerIn, roleNamed, teamNamed } from './named-phrases.ts';
import { responderOf } from './responder.ts';
import { earlierOwner, type Named } from './scene.ts';
import { NOTHING_BEFORE, sameLast, type Target, targetOf } from './target.ts';
import { ANSWERABLE } from './words-of.ts';

const FALSE =
  /\b(?:untrue|false|falsehoods?|wrong|incorrect|inaccurate|misleading|nonsense|baseless|unfounded|not true|ridiculous|absurd|lies?)\b/i;

const COMPLAINS = new Set(['complain', 'allege', 'lament', 'bemoan', 'protest']);

/** What somebody stands for or has done, of which most is said without answering anything. */
const NO_WORDS = /^(?:campaign|bid|nomination|record)s?$/;

/** "Birch said Reed's plan would fail": what is said of somebody's words or acts answers them. */
export function remarksIn(context: StatedContext): Stated[] {
  const { sentences, spoken } = context;
  let k = 0;
  return spoken.flatMap((draft) => {
    while (k + 1 < sentences.length && sentences[k]!.end <= draft.start) k++;
    const sentence = sentences[k];
    if (!sentence || draft.start < sentence.start || draft.start >= sentence.end || draft.speech === 'DIRECT')
      return [];
    const stated = remarkOf(draft, sentence.items, context);
    return stated ? [{ ...stated, basis: { start: sentence.start, end: sentence.end } }] : [];
  });
}

function remarkOf(
  draft: QuoteDraft,
  items: readonly Item[],
  context: StatedContext,
): Omit<Stated, 'basis'> | null {
  const { scene, shadow } = context;
  const who = responderOf(draft, context);
  const { cue } = draft;
  if (!who || who.by === 'words' || !canRespond(who) || !cue) return null;
  const verb = verbOf(shadow.slice(cue.start, cue.end).toLowerCase().split(' ')[0]!);
  if (!verb?.frames.has('clause') || !/(?:that|bare|then-cue|marked|clause)$/.test(draft.rule)) return null;
  let from = indexAt(items, draft.start);
  if (word(items, from) === 'that') from++;
  const to = indexAt(items, draft.end);
  const end = nounPhraseEnd(items, from, to);
  // "… said assailing Reed would fail" says nothing of Reed.
  if (end <= from || end >= to || items[from]!.tag === 'VERB') return null;
  const words = shadow.slice(draft.start, draft.end);
  const owner = ownerIn(items, from, end);
  const head = word(items, end - 1);
  const team = owner < 0 ? teamNamed(items, from, end, scene) : null;
  if (!team && NO_WORDS.test(head)) return null;
  const of = owner < 0 ? madeBy(items, from, to, who.name, context) : null;
  const isAgain =
    !of && !team && owner < 0 && /^(?:the|that|this)$/.test(word(items, from)) && ANSWERABLE.has(head);
  const named = isAgain
    ? earlierOwner(scene, head, draft.start)
    : (of ??
      team ??
      namedAtEnd(items, from, owner > from ? owner : end, scene) ??
      roleNamed(items, from, owner > from ? owner : end, context));
  if (!named || sameLast(named.name, who.name)) return null;
  const about = isAgain || of !== null || (owner > from && ANSWERABLE.has(head));
  // "Reed and his friends ignore it"
  const next = word(items, end) === 'and' ? nounPhraseEnd(items, end + 1, to) : end;
  const blamed =
    owner < 0 && !isAgain && isPredicate(items, next) && (BLAMES.test(words) || COMPLAINS.has(verb.lemma));
  if (!about && !blamed) return null;
  return {
    ...saidBy(draft, who, context),
    kind: about && FALSE.test(words) ? 'REJECTS' : 'COMMENTS',
    rule: about ? 'said-of-words' : 'said-of-whom',
    cue,
    target: {
      name: named.name,
      kind: named.kind,
      of: null,
      start: items[from]!.start,
      end: items[(of?.to ?? end) - 1]!.end,
    },
  };
}

/** "the approach put forward by Reed is too simple": whose it is stands behind it. */
function madeBy(
  items: readonly Item[],
  from: number,
  to: number,
  responder: string,
  { scene, text }: StatedContext,
): (Target & { kind: Named['kind'] }) | null {
  const rules = { scene, text, responder, anything: false, isBefore: false, ...NOTHING_BEFORE };
  const target = targetOf(items, from, to, rules);
  return target?.by === 'of' && target.kind !== 'EVENT' && isPredicate(items, target.to)
    ? { ...target, kind: target.kind }
    : null;
}

function isPredicate(items: readonly Item[], at: number): boolean {
  const tag = items[at]?.tag;
  return tag === 'VERB' || tag === 'AUX' || tag === 'ADV';
}

import type { Item } from '../../../text/sentences.ts';
import { isDay } from '../quotes/adjuncts.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import { capital, word } from '../quotes/mention.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from '../words/closed.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import { namedAtEnd, nounPhraseEnd, ownerIn, roleNamed, TEAMS, teamNamed, teamOf } from './named-phrases.ts';
import { arePeople } from './people-words.ts';
import { earlierOwner, genderOfName, latestBefore, type Named, type Scene } from './scene.ts';
import { ANSWERABLE, SAID_BEFORE } from './words-of.ts';

/** How the words of an object name a target. */
export type TargetBy =
  | 'name'
  | 'owner'
  | 'pronoun'
  | 'role'
  | 'role-of-last'
  | 'of'
  | 'group'
  | 'said-before'
  | 'taken-up'
  | 'earlier-owner'
  | 'unnamed'
  | 'relative';

/** Who is responded to, and the words that say so. */
export type Target = {
  name: string;
  kind: Named['kind'] | 'EVENT';
  /** Whose occasion an event was. */
  of: string | null;
  /** The very words, where the object points at them. */
  said?: QuoteDraft;
  by: TargetBy;
  from: number;
  to: number;
};

/** What a reader of targets needs to know. */
export type TargetContext = {
  scene: Scene;
  text: string;
  /** Whether the verb alone makes a response of whatever is somebody's ("praised Reed's presidency"). */
  anything: boolean;
  /** Whether the object stands before the responder, so that "his" is somebody else's. */
  isBefore: boolean;
  /** Who responds: nobody responds to himself. */
  responder: string;
  /** The speaker of the words right before the sentence, other than the responder. */
  lastSpeaker(): (Named & { draft: QuoteDraft }) | null;
  /** The same of an earlier clause of the sentence itself, which "it" and "the offer" may point at too. */
  inSentence(): (Named & { draft?: QuoteDraft }) | null;
  /** Whom "him", "her" or "his" at a place means, other than the responder. */
  meant(at: number, pronoun: 'he' | 'she'): Named | null;
};

/** For an object that is read by itself: nothing before it tells whom it means. */
export const NOTHING_BEFORE: Pick<TargetContext, 'lastSpeaker' | 'inSentence' | 'meant'> = {
  lastSpeaker: () => null,
  inSentence: () => null,
  meant: () => null,
};

/** Reads whom an object names, from one item up to another; null where it cannot be told. */
export function targetOf(
  items: readonly Item[],
  from: number,
  to: number,
  context: TargetContext,
): Target | null {
  const found = read(items, skipTo(items, from, to), to, context);
  return found && !sameLast(found.of ?? found.name, context.responder) ? found : null;
}

export function sameLast(a: string, b: string): boolean {
  const last = (name: string) => name.toLowerCase().split(/\s+/).at(-1);
  return last(a) === last(b);
}

function skipTo(items: readonly Item[], from: number, to: number): number {
  let i = from;
  while (i < to && (ADVERBS.has(word(items, i)) || /^(?:both|all|with|for|at|to)$/.test(word(items, i)))) i++;
  return i;
}

const OBJECT_PRONOUN: Readonly<Record<string, 'he' | 'she'>> = { him: 'he', her: 'she', his: 'he' };

function read(items: readonly Item[], from: number, to: number, context: TargetContext): Target | null {
  if (from >= to) return null;
  const { scene, responder, text } = context;
  const first = word(items, from);
  const at = items[from]!.start;
  const end = nounPhraseEnd(items, from, to);
  const head = word(items, end - 1);
  const make = (named: Named | null, by: TargetBy, until = end): Target | null =>
    named && { name: named.name, kind: named.kind, of: null, by, from, to: until };
  if (first in OBJECT_PRONOUN && (end - from === 1 || ANSWERABLE.has(head) || first !== 'her')) {
    if (
      end - from > 1 &&
      (!ANSWERABLE.has(head) || !(context.isBefore || isOther(scene, OBJECT_PRONOUN[first]!, responder)))
    )
      return null;
    return make(context.meant(at, OBJECT_PRONOUN[first]!), 'pronoun');
  }
  // "the senator's remarks", "Reed's plan", "Birch spokesman Carl Reed's plan"
  const owner = ownerIn(items, from, end);
  if (owner > from) {
    const named = namedAtEnd(items, from, owner, scene) ?? roleNamed(items, from, owner, context);
    const last = !named && ANSWERABLE.has(head) ? lastOfRole(items, from, owner, context) : null;
    if (last) return make(last, 'role-of-last');
    const inner = namedAtEnd(items, owner + 1, end, scene);
    if (inner && (named?.kind !== 'PERSON' || ROLE_NOUNS.has(word(items, end - 3))))
      return make(inner, 'name');
    if (inner) return null;
    if (named && OCCASIONS.test(head)) return occasion(named, items, from, to, text);
    if (named && (ANSWERABLE.has(head) || (context.anything && named.kind === 'PERSON')))
      return make(named, 'owner');
    if (named && TEAMS.has(head)) return make(teamOf(named, head), 'name');
    if (!isCrowd(items, end)) return null;
  }
  const named = namedAtEnd(items, from, end, scene);
  if (named) return make(named, 'name');
  if (isTakenUpNear(items, from, end)) {
    const speaker = context.inSentence();
    const target = make(speaker, 'said-before');
    if (speaker && target) return { ...target, said: speaker.draft };
  }
  if (isTakenUp(first, head) && !/^(?:of|by|from|that|about|to)$/.test(word(items, end))) {
    const speaker = context.lastSpeaker();
    const target = make(speaker, 'said-before');
    if (speaker && target) return { ...target, said: speaker.draft };
  }
  const adjective = ANSWERABLE.has(head) ? namedAtEnd(items, from, end - 1, scene) : null;
  if (adjective) return make(adjective, 'owner');
  if (ANSWERABLE.has(head) || head === 'idea') {
    const of = ofWhom(items, end, to, context);
    if (of) return make(of, 'of', of.to);
  }
  const team = teamNamed(items, from, end, scene);
  if (team) return make(team, 'name');
  if (ANSWERABLE.has(head) && /^(?:the|that|this)$/.test(first) && end - from <= 3) {
    const named = earlierOwner(scene, head, at);
    if (named) return make(named, 'earlier-owner');
  }
  const role = roleNamed(items, from, end, context);
  if (role) return make(role, 'role');
  const last = lastOfRole(items, from, end, context);
  if (last) return make(last, 'role-of-last');
  if (isCrowd(items, end)) {
    const start = DETERMINERS.has(first) ? from + 1 : from;
    const until = behindPlace(items, end, to);
    return make(
      { name: text.slice(items[start]!.start, items[until - 1]!.end), kind: 'GROUP' },
      'group',
      until,
    );
  }
  return null;
}

/**
 * "the Vermont senator", where the article gives nobody that role: whoever was named last before the sentence. Whom its own words name
 * before the role is somebody else.
 */
function lastOfRole(
  items: readonly Item[],
  from: number,
  to: number,
  { scene, responder }: TargetContext,
): Named | null {
  const isTold =
    word(items, from) === 'the' &&
    to - from > 2 &&
    ROLE_NOUNS.has(word(items, to - 1)) &&
    word(items, to) !== 'of';
  return isTold ? latestBefore(scene, items[0]!.start, null, responder, LAST_NAMED) : null;
}

/** So near before a sentence a name must stand to be whom a role in it is said of. */
const LAST_NAMED = 300;

/** What somebody who speaks may put forward. */
const PUT_FORWARD = /^(?:plans?|calls?|invitations?|bids?|terms|dates?|days?|appeals?|references?)$/;

/** "that idea", "those remarks", "the accusations": with "the" only words that are always aimed at somebody. */
function isTakenUp(first: string, head: string): boolean {
  if (/^(?:that|those|this|these|such)$/.test(first)) return SAID_BEFORE.has(head) || PUT_FORWARD.test(head);
  return (
    first === 'the' &&
    /^(?:criticisms?|accusations?|allegations?|charges?|suggestions?|claims?|assertions?|remarks?|comments?)$/.test(
      head,
    )
  );
}

/** "rejected that, too", "refused the offer", "…, a claim that Birch disputes": aimed at an earlier clause of the sentence. */
function isTakenUpNear(items: readonly Item[], from: number, end: number): boolean {
  const first = word(items, from);
  const behind = word(items, end);
  if (end - from === 1) return /^(?:that|this|it)$/.test(first);
  const head = word(items, end - 1);
  if (/^an?$/.test(first))
    return (
      SAID_BEFORE.has(head) &&
      /^[,\u2013\u2014-]$/.test(word(items, from - 1)) &&
      /^(?:that|which)$/.test(behind)
    );
  return (
    /^(?:the|that|this|these|those)$/.test(first) &&
    (SAID_BEFORE.has(head) || PUT_FORWARD.test(head)) &&
    !/^(?:of|by|from|that|about|to|for)$/.test(behind)
  );
}

const OCCASIONS = /^(?:appearance|hearing|interview|speech|testimony|address|debate|conference|briefing)$/;

/** "Reed's appearance before the committee": the occasion is answered, and Reed through it. */
function occasion({ name }: Named, items: readonly Item[], from: number, to: number, text: string): Target {
  let end = from;
  while (end < to && !items[end]!.quotation && word(items, end) !== ',') end++;
  const words = text.slice(items[from]!.start, items[end - 1]!.end).replace(/^the\s+/i, '');
  return { name: words, kind: 'EVENT', of: name, by: 'owner', from, to: end };
}

/** Whether "his" cannot be the responder's own. */
function isOther(scene: Scene, pronoun: 'he' | 'she', responder: string): boolean {
  const own = genderOfName(scene, responder);
  return own !== null && own !== pronoun;
}

/** "the plan of Reed", "criticism from Reed", "the deal negotiated by President Reed". */
function ofWhom(
  items: readonly Item[],
  from: number,
  to: number,
  context: TargetContext,
): (Named & { to: number }) | null {
  // "a letter the Reed campaign sent"; "the notion that Reed could" is not Reed's.
  const end = nounPhraseEnd(items, from, to);
  const isContent = word(items, from) === 'that' && SAID_BEFORE.has(word(items, from - 1));
  const sender =
    end > from && !isContent && !PREPOSITIONS.has(word(items, from))
      ? namedAtEnd(items, from, end, context.scene)
      : null;
  if (sender && /^(?:VERB|AUX)$/.test(items[end]?.tag ?? ''))
    return { name: sender.name, kind: sender.kind, to: end };
  for (let i = from; i < to && i - from < 6; i++) {
    const w = word(items, i);
    if (!/^(?:of|by|from)$/.test(w)) continue;
    if (w === 'of' && ABOUT.test(word(items, i - 1))) return null;
    const end = nounPhraseEnd(items, i + 1, to);
    const named = namedAtEnd(items, i + 1, end, context.scene) ?? roleNamed(items, i + 1, end, context);
    if (named) return { name: named.name, kind: named.kind, to: end };
    if (w === 'by' || w === 'from') return null;
  }
  return null;
}

/** Nouns whose "of" tells whom they are about, and not whose they are: "a report of Reed" is another's. */
const ABOUT =
  /^(?:reports?|criticisms?|accusations?|characteri[sz]ations?|portrayals?|descriptions?|depictions?|assessments?|accounts?|treatment|support|endorsements?|praise|coverage|nomination|appointment|use|opinions?|views?)$/;

/** "the leadership in Newhaven": where a place that tells a crowd from others ends; the crowd's own end where none is named. */
function behindPlace(items: readonly Item[], from: number, to: number): number {
  let end = from + 1;
  if (word(items, from) !== 'in' || isDay(items, end) || items[end]?.token?.kind !== 'word') return from;
  while (end < to && capital(items, end)) end++;
  return end > from + 1 && end - from < 5 ? end : from;
}

/** Plain plurals for people: "critics", "the debate moderators", "Reed's followers", "the party's leadership". */
function isCrowd(items: readonly Item[], to: number): boolean {
  const head = word(items, to - 1);
  if (/^(?:people|media|leadership|police|press|establishment)$/.test(head)) return true;
  return arePeople(head) && !ANSWERABLE.has(head);
}

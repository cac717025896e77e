import type { Sentence } from '../../../text/sentences.ts';
import { cuesOf } from '../quotes/cues.ts';
import { indexAt, mentionOf, word } from '../quotes/mention.ts';
import { sentenceSubject } from '../quotes/sentence-subject.ts';
import { subjectBefore } from '../quotes/subjects.ts';
import { type Act, agentAfter, sharedSubject } from './acts.ts';
import { clauseEnd } from './clause-end.ts';

const NOUNS: ReadonlyMap<string, Act['kind']> = new Map([
  ...each(
    'COMMENTS',
    'criticism criticisms critique denunciation condemnation condemnations swipe jab dig broadside tirade complaint complaints',
  ),
  ...each('REJECTS', 'rebuke rebukes rebuttal rejection dismissal'),
  ...each('SUPPORTS', 'praise defense defence'),
  ...each('ANSWERS', 'reply response'),
]);

function each(kind: Act['kind'], words: string): [string, Act['kind']][] {
  return words.split(' ').map((noun) => [noun, kind]);
}

const SHOTS = new Set([
  'shot',
  'shots',
  'swipe',
  'swipes',
  'jab',
  'jabs',
  'dig',
  'digs',
  'broadside',
  'potshot',
  'potshots',
]);

/** What somebody's words or deeds rouse in others who speak of it ("drew fire from Birch"). */
const ROUSED = new Set(
  'reaction reactions outrage outcry uproar anger ire fury wrath fire scorn derision ridicule mockery backlash alarm consternation attacks reprimand reprimands protest protests objections jeers applause cheers kudos'.split(
    ' ',
  ),
);

/** Acts that a noun states: "in response to Reed", "her criticism of Reed's vote", "a swipe at Reed", "drew a rebuke from Birch". */
export function nounActsOf(sentence: Sentence): Act[] {
  const { items } = sentence;
  const acts: Act[] = [];
  for (let at = 0; at < items.length; at++) {
    const act = actAt(sentence, at);
    if (act) acts.push(act);
  }
  return acts;
}

function actAt(sentence: Sentence, at: number): Act | null {
  const { items } = sentence;
  const noun = word(items, at);
  if (!NOUNS.has(noun) && !SHOTS.has(noun) && !ROUSED.has(noun) && noun !== 'answer') return null;
  if (
    word(items, at - 1) === 'in' &&
    word(items, at + 1) === 'to' &&
    /^(?:response|reply|reaction|answer)$/.test(noun)
  )
    return bySubject(
      sentence,
      at - 1,
      at,
      at + 2,
      noun === 'reply' || noun === 'answer' ? 'ANSWERS' : 'COMMENTS',
      'in-response',
    );
  let to = at + 1;
  if (/^(?:aimed|directed|leveled|levelled)$/.test(word(items, to))) to++;
  const small = word(items, to);
  if (SHOTS.has(noun) && small === 'at' && !word(items, to + 1).endsWith('ing'))
    return bySubject(sentence, at, at, to + 1, 'COMMENTS', 'act-noun');
  if (small === 'from' || small === 'among') return drawn(sentence, at, to + 1);
  const kind = NOUNS.get(noun);
  if (!kind || kind === 'ANSWERS' || !/^(?:of|for|against|at)$/.test(small)) return null;
  return owned(sentence, at, to + 1, kind);
}

/** "in response to Reed", "with a swipe at Reed": whoever the sentence is about. */
function bySubject(
  sentence: Sentence,
  from: number,
  at: number,
  to: number,
  kind: Act['kind'],
  rule: string,
): Act | null {
  const { items } = sentence;
  const subject = sharedSubject(items, at, cuesOf(items), []);
  const end = clauseEnd(items, to);
  if (!subject || end <= to) return null;
  return act(sentence, {
    kind,
    rule,
    at,
    to,
    subject,
    object: { from: to, to: end },
    words: { from, to: end },
  });
}

/** "her criticism of Reed", "Birch's criticism of Reed": whose it is stands before it. */
function owned(sentence: Sentence, at: number, to: number, kind: Act['kind']): Act | null {
  const { items } = sentence;
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const w = word(items, i);
    if (/^(?:his|her|their|its)$/.test(w)) {
      const subject = sentenceSubject(items) ?? null;
      const end = clauseEnd(items, to);
      if (!subject || subject.start >= items[i]!.start || end <= to) return null;
      return act(sentence, {
        kind,
        rule: 'act-noun',
        at,
        to,
        subject,
        object: { from: to, to: end },
        words: { from: i, to: end },
      });
    }
    if (w === "'s") {
      const owner = subjectBefore(items, i);
      const end = clauseEnd(items, to);
      if (owner === null || owner === 'shared' || end <= to) return null;
      return act(sentence, {
        kind,
        rule: 'act-noun',
        at,
        to,
        subject: owner.mention,
        object: { from: to, to: end },
        words: { from: i + 1, to: end },
      });
    }
    if (/^[,.;:]$/.test(w) || w === 'of') return null;
  }
  return null;
}

const DRAWS =
  /^(?:dr[ae]w(?:s|n|ing)?|spark(?:s|ed|ing)?|prompt(?:s|ed|ing)?|earn(?:s|ed|ing)?|w[io]n(?:s|ning)?|provok(?:e|es|ed|ing)|face[sd]?|facing|receiv(?:es?|ed|ing)|trigger(?:s|ed|ing)?|ignit(?:es?|ed|ing)|set|sets|setting|touched)$/;

/** "Reed's plan drew sharp criticism from Birch and others": the target is what drew it, and the first who voices it responds. */
function drawn(sentence: Sentence, at: number, from: number): Act | null {
  const { items } = sentence;
  let verb = at - 1;
  while (verb > 0 && at - verb < 6 && !DRAWS.test(word(items, verb))) verb--;
  if (!DRAWS.test(word(items, verb))) return null;
  const before = subjectBefore(items, verb);
  const main = sentenceSubject(items, verb);
  // "Reed's claim that the quay is rotten drew a rebuke": whose words the sentence is about drew it.
  const isOwned = main?.items.some(({ token }) => /^'s?$/.test(token?.lower ?? ''));
  const drew = isOwned || before === null || before === 'shared' ? main : before.mention;
  const end = clauseEnd(items, from);
  // "a debate in which Reed faced attacks", "Reed prompted outrage": what drew it is words or a deed, or it is said in words.
  if (!isOwned && !NOUNS.has(word(items, at))) return null;
  const all = agentAfter(items, from, end);
  const and = all?.items.findIndex(({ token }) => token?.lower === 'and') ?? -1;
  const subject = all && and > 0 ? mentionOf(all.items, 0, and) : all;
  if (!subject || !drew) return null;
  const [start, stop] = [indexAt(items, drew.start), indexAt(items, drew.end)];
  return act(sentence, {
    kind: NOUNS.get(word(items, at)) ?? 'COMMENTS',
    rule: 'act-drawn',
    at,
    to: from,
    subject,
    object: { from: start, to: stop },
    words: { from: start, to: end },
  });
}

function act(
  sentence: Sentence,
  parts: Pick<Act, 'kind' | 'rule' | 'at' | 'to' | 'subject' | 'object' | 'words'>,
): Act {
  return { lemma: word(sentence.items, parts.at), needs: 'any', anywhere: true, sentence, ...parts };
}

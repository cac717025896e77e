import type { Item, Sentence } from '../../../text/sentences.ts';
import { COORDINATORS } from '../words/closed.ts';
import {
  type Before,
  closingCue,
  continuation,
  cutBefore,
  openingOf,
  parenthetical,
  resumedMarks,
  wordsBefore,
} from './clause-bounds.ts';
import { type Complement, complementAfter } from './complements.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { QuoteDraft } from './draft.ts';
import { draft } from './draft-words.ts';
import { hasFiniteVerb, isFiniteVerb } from './finite-verbs.ts';
import { type Mention, word } from './mention.ts';
import { ruleOfObject } from './objects.ts';
import { endOfOpening } from './opening-clause.ts';
import { accordingTo, asSomebodySaid, dashedName, nounOfSpeech } from './phrases.ts';
import { trimmed, withoutTrailer } from './trailers.ts';

/** All that one sentence reports in clauses of speech: "X said that …", "“…,” said X", "…, according to X". */
export function clausesOf(sentence: Sentence): QuoteDraft[] {
  const { items } = sentence;
  const cues = cuesOf(items);
  const drafts: QuoteDraft[] = [];
  const end = withoutFinalSign(items);
  dashedName(items, end, drafts);
  accordingTo(items, cues, end, drafts);
  asSomebodySaid(items, cues, end, drafts);
  let takenTo = drafts.length > 0 ? end : 0;
  const nounFrom = nounOfSpeech(items, end, drafts);
  let governed = 0;
  const closing = closingCue(items, cues, end);
  if (closing)
    drafts.push(
      draft(
        items,
        openingOf(items, 0, closing.from - 1),
        closing.from - 1,
        withVerb('clause-then-cue', closing),
        closing,
      ),
    );
  cues.forEach((cue, k) => {
    if (cue === closing) return;
    if (cue.at < governed && !(cue.shared && opensAnew(items, cue))) return;
    if (nounFrom >= 0 && cue.at > nounFrom && cue.shared) return;
    const stop = Math.min(
      cutBefore(items, cues, k, end),
      endOfOpening(items, cue, end),
      closing ? closing.from - 1 : end,
    );
    const complement = withoutTrailer(items, trimmed(items, complementAfter(items, cue, stop)));
    const standing = wordsBefore(items, cue, nounFrom >= 0 && cue.at > nounFrom ? end : takenTo);
    const before =
      standing && complement?.frame === 'marked' && isScene(items, standing, cue, complement)
        ? null
        : standing;
    if (before && (complement === null || before.quoted || cue.inverted !== null)) {
      const marked = complement?.frame === 'marked' || complement?.frame === 'that' ? complement : null;
      const again = before.quoted ? resumedMarks(items, cue, stop) : null;
      const rest = marked ?? again ?? continuation(items, cue, stop, before);
      // "This sort of talk, she argued, breaks the rules": the words before the cue are no clause by themselves.
      const isHalf =
        !before.quoted &&
        rest !== null &&
        !marked &&
        (isFiniteVerb(items, rest.from) || !hasFiniteVerb(items, before.from, before.to));
      if (!isHalf)
        drafts.push(
          draft(
            items,
            before.from,
            before.to,
            before.rule === 'clause-then-cue' ? withVerb(before.rule, cue) : before.rule,
            cue,
          ),
        );
      if (rest)
        drafts.push(
          draft(
            items,
            rest.from,
            rest.to,
            marked || again ? withVerb('cue-then-marked', cue) : 'resumed-clause',
            cue,
          ),
        );
      takenTo = rest ? rest.to : cue.to;
      governed = takenTo;
      return;
    }
    if (complement === null) {
      const rest = parenthetical(items, cue) ? continuation(items, cue, stop, null) : null;
      if (!rest) return;
      drafts.push(draft(items, rest.from, rest.to, 'resumed-clause', cue));
      governed = takenTo = rest.to;
      return;
    }
    drafts.push(draft(items, complement.from, complement.to, ruleOf(items, complement, cue), cue));
    takenTo = complement.to;
    governed = complement.to;
  });
  return drafts.filter(
    (one) =>
      one.end > one.start &&
      (one.mention !== null
        ? one.speech !== 'INDIRECT' || !isWriter(one.mention)
        : one.speech !== 'INDIRECT'),
  );
}

/** "In a box labelled “name,” she wrote “none”": what leads to marked words right behind the cue is told by the writer, marks and all. */
function isScene(items: readonly Item[], before: Before, cue: Cue, { from }: Complement): boolean {
  const isWhole = items.slice(before.from, before.to).every((item) => item.quotation);
  return before.quoted && !isWhole && (from === cue.to || /^words?$/.test(word(items, cue.to + 1)));
}

/** "…, adding that" and "… and said" begin new words; "before agreeing the plan" does not. */
function opensAnew(items: readonly Item[], cue: Cue): boolean {
  const before = word(items, cue.from - 1);
  return (
    cue.verb.form !== 'ing' ||
    before === ',' ||
    before === '"' ||
    COORDINATORS.has(before) ||
    /^[\u2013\u2014-]$/.test(before)
  );
}

function ruleOf(items: readonly Item[], complement: Complement, cue: Cue): string {
  const { frame } = complement;
  if (frame === 'object') return ruleOfObject(items, complement, cue);
  return withVerb(`cue-then-${frame}`, cue);
}

/** "Said", "told" and "added" are speech wherever they stand; other verbs have other senses too, and are measured apart. */
function withVerb(rule: string, { verb }: Cue): string {
  return /^(?:say|tell|add)$/.test(verb.lemma) ? rule : `other-${rule}`;
}

/** Outside marks "I" and "we" are whoever wrote the article, and "you" is anybody. */
function isWriter({ items }: Mention): boolean {
  return items.length === 1 && /^(?:i|we|you)$/.test(word(items, 0));
}

function withoutFinalSign(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && /^[.?!]$/.test(word(items, end - 1))) end--;
  return end;
}

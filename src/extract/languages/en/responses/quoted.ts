import type { QuoteDraft } from '../quotes/draft.ts';
import { BLAMES, FAULTS } from './blame.ts';
import { canRespond, type Stated, type StatedContext, saidBy, sentenceAt } from './context.ts';
import { TEAMS, teamOf } from './named-phrases.ts';
import { responderOf } from './responder.ts';
import { type Naming, namingsIn } from './scene.ts';
import { sameLast } from './target.ts';
import { ANSWERABLE } from './words-of.ts';

// What may stand before the name that a sentence in marks is about.
const OPENING =
  /^["'\s([]*(?:(?:and|but|so|because|while|well|now|look|i think|i believe|that's|what|the),?\s+)*(?:(?:mr|mrs|ms|dr|sen|rep|gov)\.?\s+|(?:senator|secretary|president|governor|congressman|congresswoman|mayor|minister|prime minister)\s+)?$/i;
const LONGEST_OPENING = 40;

/** “Reed has never seen the quay,” Birch said: words in marks that find fault with what somebody named in them does, or speak of their words. */
export function quotedIn(context: StatedContext): Stated[] {
  return context.spoken.flatMap((draft) => {
    if (draft.speech === 'INDIRECT' || !draft.cue) return [];
    const who = responderOf(draft, context);
    const sentence = context.sentences[sentenceAt(context, draft.cue.start)];
    if (!sentence || !who || who.kind === 'GROUP' || !canRespond(who)) return [];
    const found = namedFirst(draft, who.name, context);
    if (!found || (found.rule === 'quoted-of-words' && draft.speech !== 'DIRECT')) return [];
    const target = found.naming;
    return [
      {
        ...saidBy(draft, who, context),
        kind: 'COMMENTS',
        rule: found.rule,
        cue: draft.cue,
        target: { name: target.name, kind: target.kind, of: null, start: target.start, end: target.end },
        basis: { start: Math.min(draft.start, sentence.start), end: Math.max(draft.end, sentence.end) },
      },
    ];
  });
}

/** The first person with whom a sentence of the words begins: what they do, if it finds fault, or their own words. */
function namedFirst(
  { start, end, speech }: QuoteDraft,
  speaker: string,
  { scene, shadow }: StatedContext,
): { naming: Naming; rule: string } | null {
  const namings = namingsIn(scene, start, end);
  let from = start;
  for (const part of shadow.slice(start, end).split(/(?<=[.?!]["']?)\s+(?=["'\p{Lu}])/u)) {
    const at = shadow.indexOf(part, from);
    from = at + part.length;
    const naming = namings.find((one) => one.start >= at && one.end <= from);
    if (naming?.kind !== 'PERSON' || sameLast(naming.name, speaker)) continue;
    const behind = shadow.slice(naming.end, from);
    const isSaying = speech === 'DIRECT' && SAYS.test(behind);
    // Whoever says something is a person, though the article quotes them nowhere.
    if (!naming.known && !(isSaying && naming.full)) continue;
    const opening = shadow.slice(at, naming.start);
    if (opening.length > LONGEST_OPENING || !OPENING.test(opening)) continue;
    if (isSaying) return { naming, rule: 'quoted-of-saying' };
    if (BLAMES.test(part) || FAULTS.test(part))
      return { naming: withTeam(naming, behind), rule: 'quoted-of-whom' };
    if (ownsWords(behind)) return { naming, rule: 'quoted-of-words' };
  }
  return null;
}

/** "The Reed campaign ignores it": the team, if what stands behind the name makes one of it. */
function withTeam(naming: Naming, behind: string): Naming {
  const [first = ''] = behind.trimStart().split(' ', 1);
  if (!behind.startsWith(' ') || !TEAMS.has(first)) return naming;
  return { ...naming, ...teamOf(naming, first), end: naming.end + 1 + first.length };
}

/** "Reed says he'll mend it": what somebody named says is spoken of. */
const SAYS =
  /^,? (?:(?:has|have|had|just|also|recently|actually|himself|herself|keeps?|kept|likes to|goes around) ){0,2}(?:sa(?:ys?|id|ying)|told|tells|claim(?:s|ed|ing)?|call(?:s|ed|ing)|talks? about|talking about|argue[sd]?|suggest(?:s|ed)|promise[sd]?|insist(?:s|ed)|accuse[sd]) /;

/** "'s latest remarks are …": what is said of is what the person named before it said or did. */
function ownsWords(behind: string): boolean {
  const owned = /^'s?((?: [\p{L}-]+){1,4})/u.exec(behind)?.[1];
  return owned?.split(' ').some((one) => ANSWERABLE.has(one)) ?? false;
}

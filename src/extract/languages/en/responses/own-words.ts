import { canRespond, type Stated, type StatedContext, saidBy, sentenceAt } from './context.ts';
import { responderOf } from './responder.ts';
import { UNNAMED } from './unnamed.ts';

const OWN =
  /^"?(?:that )?(?:his|her|their|its|my|our) (?:[\p{L}'-]+ ){0,2}?(?:comments?|remarks?|statements?|tweets?|posts?|words|jokes?|letter|speech|vote)(?: [\p{L}'-]+){0,4}? (?:was|were|is|are|had been|have been|has been) ([^.;]{0,80})/iu;
const DEFENDED =
  /^(?:[\p{L}-]+ ){0,2}?(?:mis\p{L}+|taken out of context|out of context|distorted|twisted|blown out|"?(?:just |only |clearly )?(?:an? )?"?(?:joke|mistake)\b|(?:in jest|meant|intended|sarcas\p{L}+)\b|not (?:\p{L}+ )?(?:meant|intended|directed|aimed|about)\b)/iu;

/** "Birch said her remarks were taken out of context": who puts his own words right answers those who minded them. */
export function ownWordsIn(context: StatedContext): Stated[] {
  return context.spoken.flatMap((draft) => {
    const { cue } = draft;
    if (!cue) return [];
    const predicate = OWN.exec(context.shadow.slice(draft.start, draft.end))?.[1];
    if (!predicate || !DEFENDED.test(predicate)) return [];
    const who = responderOf(draft, context);
    const sentence = context.sentences[sentenceAt(context, cue.start)];
    if (!who || !canRespond(who) || !sentence) return [];
    return [
      {
        ...saidBy(draft, who, context),
        kind: 'CLARIFIES',
        rule: 'own-words',
        cue,
        target: { name: UNNAMED.critics, kind: 'GROUP', of: null, start: draft.start, end: draft.end },
        basis: { start: Math.min(sentence.start, draft.start), end: sentence.end },
      },
    ];
  });
}

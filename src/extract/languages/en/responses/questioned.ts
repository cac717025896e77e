import { indexAt, word } from '../quotes/mention.ts';
import { canRespond, namedIn, type Stated, type StatedContext, saidBy, sentenceAt } from './context.ts';
import { nounPhraseEnd } from './named-phrases.ts';
import { responderOf } from './responder.ts';
import { sameLast } from './target.ts';

/** "Birch questioned whether Reed had seen the quay": doubts about what somebody does are aimed at him. */
export function questionedIn(context: StatedContext): Stated[] {
  return context.spoken.flatMap((draft) => {
    const { cue } = draft;
    if (
      !cue ||
      !/^(?:question|wonder)(?:s|ed|ing)?(?: aloud)?$/i.test(context.text.slice(cue.start, cue.end))
    )
      return [];
    const sentence = context.sentences[sentenceAt(context, cue.start)];
    const who = responderOf(draft, context);
    if (!sentence || !who || !canRespond(who)) return [];
    const { items } = sentence;
    const asks = indexAt(items, cue.end);
    if (!/^(?:why|whether|if|how)$/.test(word(items, asks))) return [];
    const end = nounPhraseEnd(items, asks + 1, items.length);
    const named = namedIn(items, asks + 1, end, context.scene);
    if (
      !named ||
      named.end !== items[end - 1]!.end ||
      named.kind !== 'PERSON' ||
      sameLast(named.name, who.name)
    )
      return [];
    return [
      {
        ...saidBy(draft, who, context),
        kind: 'QUESTIONS',
        rule: 'questioned-whom',
        cue,
        target: { name: named.name, kind: named.kind, of: null, start: named.start, end: named.end },
        basis: { start: sentence.start, end: sentence.end },
      },
    ];
  });
}

import type { Contradiction, Draft, Figure, Item, Named, Quote, Response, SourceFacts } from './read.ts';

/** What is being written in the form of an item, of a speaker by their local name, or of the source: a new one where `at` is null. All values are as typed. */
export type Form = {
  is: Item['is'] | 'speaker' | 'source';
  at: string | null;
  values: Readonly<Record<string, string>>;
};

/** Stands in a list for what is none of those in it. */
export const NEW = ' new';

/** The form of an item that is there. */
export function formOf(item: Item): Form {
  return { is: item.is, at: item.id, values: VALUES[item.is](item as never) };
}

/** The form of a new quote or figure; words that were chosen in the text are filled in. */
export function formOfNew(is: 'quote' | 'figure', words: string, near: number, draft: Draft): Form {
  const speaker = is === 'figure' ? draft.publisher : '';
  const isQuoted = '"“'.includes(words[0] ?? ' ') && '"”'.includes(words.at(-1) ?? ' ');
  const speech = isQuoted ? 'DIRECT' : /["“”]/.test(words) ? 'MIXED' : 'INDIRECT';
  return { is, at: null, values: { words, near: String(near), speaker, speech } };
}

/** The form of a new response by a statement. */
export function formOfResponse(from: Quote | Figure, words: string): Form {
  const near = String(from.span?.start ?? 0);
  return { is: 'response', at: null, values: { from: from.id, words, near, kind: 'REJECTS' } };
}

/** The form of a new contradiction, of which one side is known where a quote was chosen. */
export function formOfContradiction(one: string): Form {
  return { is: 'contradiction', at: null, values: { a: one, kind: 'INCOMPATIBLE' } };
}

/** The form of somebody who speaks. */
export function formOfSpeaker({ local, name, aliases, description }: Named): Form {
  return { is: 'speaker', at: local, values: { name, aliases, description, same: '' } };
}

/** The form of the source. */
export function formOfSource(values: SourceFacts): Form {
  return { is: 'source', at: 'source', values };
}

function said(item: Quote | Figure): Record<string, string> {
  const { words, span, speakers, as, role, cue, audience, isInferred, note } = item;
  return {
    words,
    near: String(span?.start ?? 0),
    // Several speakers are told apart in the document alone.
    speaker: speakers.length > 1 ? SEVERAL : (speakers[0] ?? ''),
    as,
    role,
    cue,
    audience,
    inferred: isInferred ? 'yes' : '',
    note: note ?? '',
  };
}

/** Stands for several speakers, who are left as they are. */
export const SEVERAL = ' several';

const VALUES = {
  quote: (item: Quote) => ({ ...said(item), speech: item.speech }),
  figure: (item: Figure) => {
    const { value, measure, unit, per, place } = item;
    return { ...said(item), value, measure, unit, per, place };
  },
  response: ({ words, span, from, to, kind, note }: Response) => ({
    words,
    near: String(span?.start ?? 0),
    from,
    to,
    kind,
    note: note ?? '',
  }),
  contradiction: ({ words, between: [a = '', b = ''], kind }: Contradiction) => ({
    reason: words,
    a,
    b,
    kind,
  }),
};

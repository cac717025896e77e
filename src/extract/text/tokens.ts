/** A word, a number or a single other sign, with its place in the text. */
export type Token = {
  start: number;
  end: number;
  /** The letters as the shadow prints them. */
  word: string;
  /** The same in lower case. */
  lower: string;
  kind: 'word' | 'number' | 'sign';
};

// In this order: U.S. and a.m.; words with inner hyphens and apostrophes; numbers; any other sign.
const TOKEN =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}+)*|[^\s]/gu;

/** The tokens of one span of a shadow text, in order. A possessive 's is a token of its own, and so is the apostrophe of "the pilots' union". */
export type Tokens = (shadow: string, from: number, to: number) => Token[];

/** Cuts text by a language's abbreviations, whose full stop is part of the token. */
export function tokenizer(abbreviations: ReadonlySet<string>): Tokens {
  return (shadow, from, to) => {
    const tokens: Token[] = [];
    for (const match of shadow.slice(from, to).matchAll(TOKEN)) {
      const start = from + match.index;
      const word = match[0];
      if (isLetter(word.codePointAt(0)!)) {
        const owner = /'s$/i.test(word) ? word.length - 2 : word.length;
        const stop = start + word.length;
        const full =
          shadow[stop] === '.' && stop < to && owner === word.length && isAbbreviation(word, abbreviations);
        push(tokens, shadow, start, start + owner + (full ? 1 : 0), 'word');
        if (owner < word.length) push(tokens, shadow, start + owner, start + word.length, 'word');
      } else if (isOwner(shadow, start, tokens.at(-1))) {
        tokens.push({ start, end: start + 1, word, lower: "'s", kind: 'word' });
      } else if (word === '.' && tokens.at(-1)?.end === start + 1) {
        // The stop of an abbreviation is part of its token already.
      } else {
        push(tokens, shadow, start, start + word.length, /^\p{N}/u.test(word) ? 'number' : 'sign');
      }
    }
    return tokens;
  };
}

/** "Reeds' boat": an apostrophe behind an s, and a word behind it. */
function isOwner(shadow: string, at: number, before: Token | undefined): boolean {
  return (
    shadow[at] === "'" &&
    before?.kind === 'word' &&
    before.end === at &&
    /s$/i.test(before.word) &&
    /^\s\p{L}/u.test(shadow.slice(at + 1, at + 4))
  );
}

function push(tokens: Token[], shadow: string, start: number, end: number, kind: Token['kind']): void {
  const word = shadow.slice(start, end);
  tokens.push({ start, end, word, lower: word.toLowerCase(), kind });
}

function isAbbreviation(word: string, abbreviations: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  // "no" and the like are abbreviations only with a capital; one capital letter is an initial.
  return (abbreviations.has(lower) && word !== lower) || /^\p{Lu}$/u.test(word);
}

function isLetter(code: number): boolean {
  return /\p{L}/u.test(String.fromCodePoint(code));
}

/** Whether a token is written with a capital first letter. */
export function isCapital(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.word);
}

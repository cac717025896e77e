// Remade by `npm run bench:extract -- --calibrate`: how often each rule was right, of how many times, on the development sets.

/** Of so many proposals of a rule, so many were right in span and speaker. */
export const QUOTE_RULES: Readonly<Record<string, readonly [right: number, of: number]>> = {
  'according-to-first': [11, 12],
  'according-to-last': [24, 26],
  'block-above-attribution': [18, 18],
  'block-behind-lead': [2, 2],
  'block-between-lead-and-attribution': [65, 65],
  'clause-then-cue': [42, 56],
  'colon-then-marked': [5, 6],
  'cue-then-bare': [325, 396],
  'cue-then-colon': [1, 3],
  'cue-then-infinitive': [11, 26],
  'cue-then-marked': [107, 131],
  'cue-then-object': [99, 191],
  'cue-then-question': [10, 14],
  'cue-then-that': [147, 196],
  'cue-then-urged': [22, 32],
  'marked-after-marked': [143, 152],
  'marked-after-narration': [2, 2],
  'marked-paragraph': [2, 13],
  'marked-then-cue': [333, 347],
  'marked-then-dash': [22, 23],
  'noun-of-speech': [4, 6],
  'resumed-clause': [16, 18],
};

/** Of so many responses of a rule, so many pointed at the right person. */
export const RESPONSE_RULES: Readonly<Record<string, readonly [right: number, of: number]>> = {
  rejecting: [20, 20],
  'responding-to': [25, 25],
};

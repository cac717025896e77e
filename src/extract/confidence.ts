import type { Confidence } from '../model/provenance.ts';
import { type Measured, QUOTE_RULES, RESPONSE_RULES } from './calibration.ts';

/**
 * Figures by rule: right of how many, checked by hand in news articles that are no part of the project. The development
 * sets annotate the figures of one article only, too few to measure with.
 */
const FIGURE_RULES: Readonly<Record<string, Measured>> = {
  count: [61, 65],
  hedged: [22, 24],
  money: [45, 45],
  percent: [44, 45],
  range: [4, 6],
  share: [4, 4],
  vague: [24, 24],
};

/**
 * Responses by rule: right of how many, read by one person while the rules were written, in up to 422 news articles, most without gold for
 * responses (some rules in half of them). Rules that the development sets meet too seldom are measured by these.
 */
const RESPONSES_READ: Readonly<Record<string, Measured>> = {
  'act-adjective': [4, 4],
  'act-earlier-owner': [3, 3],
  'act-feeling': [2, 2],
  'act-group': [12, 15],
  'act-name': [27, 30],
  'act-noun': [7, 8],
  'act-of': [3, 3],
  'act-passive': [5, 5],
  'act-pronoun': [8, 8],
  'act-role-of-last': [5, 5],
  'act-said-before': [2, 2],
  'act-taken-up': [3, 3],
  'after-question': [2, 2],
  asked: [15, 16],
  'asked-by': [5, 5],
  'asked-whom': [9, 10],
  'in-response': [2, 3],
  'narrator-asked': [4, 5],
  'on-topic': [1, 1],
  'question-answered': [2, 2],
  'quoted-of-saying': [3, 3],
  'quoted-of-whom': [5, 7],
  'quoted-of-words': [1, 2],
  'said-after': [6, 6],
  'said-in-response': [3, 3],
  'spoke-for': [3, 3],
  'was-asked': [9, 10],
  'when-said': [3, 3],
};

/** From here on something is likelier than not: a draft leaves out what is less, unless all of it is asked for. */
export const LIKELIER_THAN_NOT = 0.5;

const responses: Readonly<Record<string, Measured>> = Object.fromEntries(
  [...new Set([...Object.keys(RESPONSE_RULES), ...Object.keys(RESPONSES_READ)])].map((rule) => {
    const [a, b] = [RESPONSE_RULES[rule] ?? [0, 0], RESPONSES_READ[rule] ?? [0, 0]];
    return [rule, [a[0] + b[0], a[1] + b[1]]];
  }),
);

/**
 * What a rule's measured precision promises of texts that it never saw: the lower end of what the measure leaves open, so that
 * little measured says little. Where a rule was measured on running text and on pages, the worse of the two counts as far as it was measured.
 */
export function confidenceOf(what: 'quote' | 'response' | 'figure', rule: string): number {
  const measured = { quote: QUOTE_RULES, response: responses, figure: FIGURE_RULES }[what][rule];
  if (!measured) return LIKELIER_THAN_NOT;
  const [right, of, ...pages] = measured;
  const [rightOnPages = 0, ofPages = 0] = pages;
  const all = lowerBound(right + rightOnPages + 1, of + ofPages + 2);
  const share = ofPages < ENOUGH ? all : Math.min(all, (rightOnPages + 1) / (ofPages + 2));
  return Math.round(share * 100) / 100;
}

/** So many measured pages tell by themselves. */
const ENOUGH = 8;

/** The lower end of Wilson's interval, half a standard error down. */
function lowerBound(right: number, of: number): number {
  const z = 0.5;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return (middle - spread) / (1 + (z * z) / of);
}

/** The same in the model's words: HIGH from nine in ten, MEDIUM from seven in ten. */
export function asConfidence(share: number): Confidence {
  if (share >= 0.9) return 'HIGH';
  return share >= 0.7 ? 'MEDIUM' : 'LOW';
}

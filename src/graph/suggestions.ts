import { distance } from 'fastest-levenshtein';
import { fold } from '../model/names.ts';
import { int } from './compile/int.ts';
import type { Field } from './compile/noun.ts';
import { type Cypher, cypher } from './cypher.ts';
import { kindOf } from './search.ts';
import { answer } from './selection.ts';
import { inWords } from './words.ts';

/** How many texts are looked through for near spellings of a word. */
const LOOKED_THROUGH = 50;
const MOST_WORDS = 6;
/** Nothing that people call a word is longer, and the index cannot look for what is near to one of thousands of letters. */
const LONGEST_WORD = 64;
const MOST = 5;

type Named = { id: string; name: string; printed: string; labels: string[] };
type Suggestion = { query: string; id: string | null; kind: string | null };

/** Near spellings of what is looked for: names that have one for each word, then the query with printed words in place of its own. */
export const suggestions: Field = ({ args, below, scope }) => {
  const words = wordsOf(args.query as string);
  const sought = words
    .filter(({ folded }) => folded.length > 2 && folded.length <= LONGEST_WORD)
    .slice(0, MOST_WORDS);
  const limit = scope.parameter('limit', int(LOOKED_THROUGH));
  const lines = scope.parameter(
    'fuzzy',
    sought.map(({ folded }) => inWords(fuzzy(folded))),
  );
  const all = scope.parameter('near', sought.map(({ folded }) => fuzzy(folded)).join(' '));
  const named: Cypher = cypher`COLLECT { WITH ${all} AS near WHERE near <> '' CALL db.index.fulltext.queryNodes('names', near, {limit: ${limit}}) YIELD node
    MATCH (node)-[:NAMES]->(found) RETURN {id: found.id, name: coalesce(found.name, found.title), printed: node.printed, labels: labels(found)} }`;
  const printed: Cypher = cypher`COLLECT { UNWIND ${lines} AS line
    RETURN COLLECT { CALL db.index.fulltext.queryNodes('words', line, {limit: ${limit}}) YIELD node RETURN coalesce(node.text, node.name, node.title) } }`;
  return {
    expression: cypher`[${named}, ${printed}]`,
    shape: ([names, texts]: [Named[], string[][]]) =>
      suggested(args.query as string, sought, names, texts).map((one) => answer(one, below, 'Suggestion')),
  };
};

type Word = { printed: string; folded: string };

function wordsOf(text: string): Word[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((printed) => ({ printed, folded: fold(printed) }));
}

/** How many letters of a word may be wrong. */
function slack(word: string): number {
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
}

/** How many letters are wrong; two neighbours that changed places are one mistake. */
function apart(word: string, other: string): number {
  const first = [...word].findIndex((letter, place) => letter !== other[place]);
  const swapped = word.slice(0, first) + word.charAt(first + 1) + word.charAt(first) + word.slice(first + 2);
  return first >= 0 && swapped === other ? 1 : distance(word, other);
}

/** A word, or one that is near to it, in the language of the index. */
function fuzzy(word: string): string {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
  return slack(word) === 0 ? letters : `${letters}~${slack(word)}`;
}

function suggested(
  query: string,
  sought: readonly Word[],
  names: readonly Named[],
  texts: readonly (readonly string[])[],
): Suggestion[] {
  if (sought.length === 0) return [];
  const near = names
    .map((one) => ({ ...one, away: awayFrom(sought, wordsOf(one.printed)) }))
    .filter(({ away }) => away > 0 && away < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.away - b.away || a.name.length - b.name.length || (a.id < b.id ? -1 : 1));
  const found: Suggestion[] = near.map(({ id, name, labels }) => ({ query: name, id, kind: kindOf(labels) }));
  const mended = mend(query, sought, texts);
  const isNamed = found.some(({ query }) => fold(query).includes(fold(mended)));
  if (mended !== query && !isNamed) found.push({ query: mended, id: null, kind: null });
  const met = new Set<string>();
  return found.filter(({ query }) => !met.has(fold(query)) && met.add(fold(query))).slice(0, MOST);
}

/** How many letters apart: each word sought beside the nearest of a name; without end where one has none near. */
function awayFrom(sought: readonly Word[], name: readonly Word[]): number {
  return sought.reduce((sum, word) => {
    const nearest = Math.min(...name.map(({ folded }) => apart(word.folded, folded)));
    return sum + (nearest <= slack(word.folded) ? nearest : Number.POSITIVE_INFINITY);
  }, 0);
}

/** The query with the nearest printed word, and of these the most frequent, in place of each that is printed nowhere. */
function mend(query: string, sought: readonly Word[], texts: readonly (readonly string[])[]): string {
  return sought.reduce((mended, word, place) => {
    const counts = new Map<string, { printed: string; count: number }>();
    for (const { printed, folded } of (texts[place] ?? []).flatMap(wordsOf)) {
      // A search finds the beginnings of words, too.
      if (folded.startsWith(word.folded)) return mended;
      if (apart(word.folded, folded) > slack(word.folded)) continue;
      const known = counts.get(folded) ?? { printed, count: 0 };
      counts.set(folded, { ...known, count: known.count + 1 });
    }
    const [best] = [...counts].sort(
      ([a, { count: x }], [b, { count: y }]) =>
        apart(word.folded, a) - apart(word.folded, b) || y - x || (a < b ? -1 : 1),
    );
    return best ? mended.replace(word.printed, () => best[1].printed) : mended;
  }, query);
}

import { type Cypher, cypher } from '../cypher.ts';

/**
 * Sets how many characters a node's analysed words have, as text that the full-text index can hold and compare: `#0000042`. No
 * word begins with the sign, so that no search meets it.
 */
export function keepWordsSize(node: Cypher): Cypher {
  return cypher`SET ${node}.wordsSize = '#' + right('000000' + toString(size(${node}.words)), 7)`;
}

/** The same of words that are not in the graph yet. */
export function wordsSizeOf(words: string): string {
  return `#${`000000${[...words].length}`.slice(-7)}`;
}

/** The number that is kept so. */
export function wordsSize(node: Cypher): Cypher {
  return cypher`toInteger(substring(${node}.wordsSize, 1))`;
}

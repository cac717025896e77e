import type { Cypher } from './cypher.ts';

// What makes the database's planner slow, as measured on warm plans: the length of the text (about 0.1 s for 2,000
// characters), and subqueries below patterns that can be joined in many orders, since the planner tries the subqueries again
// with each order. Two lists inside each other with four named filters each are 2,700 characters and took it 15 s.

/** How long the database may plan a question, in points of roughly a millisecond of one core. */
export function planningOf({ text }: Cypher): number {
  return Math.round(text.length / 10 + plansOf(text));
}

type Level = { matches: number; below: number; isSubquery: boolean };

const PARTS = /(?:COLLECT|COUNT|EXISTS|CALL \([^)]*\)) \{|\{|\}|\bMATCH\b/g;

function plansOf(text: string): number {
  let level: Level = { matches: 0, below: 0, isSubquery: true };
  const outer: Level[] = [];
  for (const [part] of text.matchAll(PARTS)) {
    if (part === 'MATCH') level.matches++;
    else if (part !== '}') {
      outer.push(level);
      // A map and a quantifier belong to what is around them.
      level = part === '{' ? { ...level, isSubquery: false } : { matches: 0, below: 0, isSubquery: true };
    } else {
      const inner = level;
      level = outer.pop()!;
      if (inner.isSubquery) level.below += pointsOf(inner);
      else Object.assign(level, { matches: inner.matches, below: inner.below });
    }
  }
  return pointsOf(level);
}

function pointsOf({ matches, below }: Level): number {
  // Of many orders the planner tries no more than it has time for; what is around no pattern is planned once.
  const orders = Math.min(Math.max(2 * matches ** 2, 1), 150);
  return matches ** 2 / 4 + orders * below;
}

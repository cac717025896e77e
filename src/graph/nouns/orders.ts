import type { Order } from '../compile/noun.ts';
import { cypher } from '../cypher.ts';
import { countSaid } from './tally.ts';

// The keys are stored at import: unique strings that an index holds in order (see ../import/keys.ts).

/** As printed: source, entry, offset. */
export const byPosition: Order = (item) => [cypher`${item}.position`];

/** The surest first, then as printed. */
export const byConfidence: Order = (item) => [cypher`${item}.sureKey`];

/** The highest score first, then the ends. */
export const byScore: Order = (item) => [cypher`-${item}.score`, cypher`${item}.position`];

/** The surest of responses first, then as printed. */
export const byRank: Order = (item) => [
  cypher`CASE ${item}.confidence WHEN 'HIGH' THEN 0 WHEN 'MEDIUM' THEN 1 ELSE 2 END`,
  cypher`${item}.position`,
];

/** The smaller gap first, against the smaller value; what has none comes first, then as printed. */
export const byGap: Order = (item) => [cypher`coalesce(${item}.relativeGap, 0)`, cypher`${item}.position`];

/** How many figures count it, then its name. */
export const byFigures: Order = (item) => [
  cypher`COUNT { (${item})<-[:COUNTS]-() }`,
  cypher`${item}.nameKey`,
];

/** When it was said, then as printed; what has no date comes last. */
export const bySaidOn: Order = (item) => [cypher`${item}.saidKey`];

/** When it was said or, where that is not known, printed; what has no date comes last either way. */
export const byTime: Order = (item, direction) => [
  direction === 'ASC' ? cypher`${item}.timeKey` : cypher`${item}.latestKey`,
];

/** The folded name, then the id. */
export const byName: Order = (item) => [cypher`${item}.nameKey`];

/** The number as read, then as printed. */
export const byValue: Order = (item) => [cypher`${item}.value`, cypher`${item}.position`];

/** How many statements a speaker made, then its name. */
export const byStatements: Order = (item) => [countSaid(item), cypher`${item}.nameKey`];

export const statementOrders = { POSITION: byPosition, SAID_ON: bySaidOn, TIME: byTime };

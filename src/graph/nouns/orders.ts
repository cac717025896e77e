import type { Order } from '../compile/noun.ts';
import { cypher } from '../cypher.ts';
import { countSaid } from './tally.ts';

// The keys are stored at import: unique strings that an index holds in order (see ../import/keys.ts).

/** As printed: source, entry, offset. */
export const byPosition: Order = (item) => [cypher`${item}.position`];

/** When it was said, then as printed; what has no date comes last. */
export const bySaidOn: Order = (item) => [cypher`${item}.saidKey`];

/** The folded name, then the id. */
export const byName: Order = (item) => [cypher`${item}.nameKey`];

/** The number as read, then as printed. */
export const byValue: Order = (item) => [cypher`${item}.value`, cypher`${item}.position`];

/** How many statements a speaker made, then its name. */
export const byStatements: Order = (item) => [countSaid(item), cypher`${item}.nameKey`];

export const statementOrders = { POSITION: byPosition, SAID_ON: bySaidOn };

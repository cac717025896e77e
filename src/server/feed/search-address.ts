import type { GraphQLSchema } from 'graphql';
import { filterOf, listed, type Readings, readingsOf, refusal } from '../filter-address.ts';

/** What an address of the search page asks for, of statements alone. */
export type SearchAsked = {
  words: string;
  filter: Record<string, unknown>;
  after: string | null;
};

/** Parameters that stand for something of the filter, or for nothing where a feed is concerned. */
const OWN = ['q', 'kind', 'month', 'printed', 'sort', 'after'];

/** Reads the addresses of the search page: all of the contract's filter by its own names, and the page's own few besides. */
export function searchAddresses(schema: GraphQLSchema): (values: Record<string, unknown>) => SearchAsked {
  const readings: Readings = readingsOf(schema, 'StatementFilter');
  return (values) => {
    const given = Object.entries(values).filter(([, value]) => value !== '');
    const own = Object.fromEntries(given.filter(([name]) => OWN.includes(name)));
    for (const [name, value] of Object.entries(own))
      if (typeof value !== 'string') throw refusal(`${name} is given twice; give it once.`);
    const { q = '', kind, month, printed, after = null } = own as Record<string, string>;
    const rest = Object.fromEntries(given.filter(([name]) => !OWN.includes(name)));
    const filter = filterOf(rest, readings, (name) => {
      return `A feed has no filter ${JSON.stringify(name)}, or it is given twice; it may be filtered once each by ${[...OWN, ...Object.keys(readings)].join(', ')}.`;
    });
    if (kind !== undefined) filter.type = typeOf(kind);
    if (month !== undefined) Object.assign(filter, { from: month, to: month });
    if (printed !== undefined) Object.assign(filter, { printedFrom: printed, printedTo: printed });
    return { words: q.trim(), filter, after };
  };
}

function typeOf(kind: string): string {
  if (listed(kind).every((one) => one === 'QUOTE' || one === 'FIGURE') && !kind.includes(',')) return kind;
  throw refusal(
    `A feed holds statements, and kind is ${JSON.stringify(kind)}; write QUOTE or FIGURE, or leave it out.`,
  );
}

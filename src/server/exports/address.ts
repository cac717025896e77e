import { filterOf, listed, type Readings, refusal } from '../filter-address.ts';
import type { Export } from './export.ts';

/** What an address asks of an export. */
export type Asked = {
  /** What its query is asked with. */
  variables: Record<string, unknown>;
  /** The columns to write, in order. */
  columns: readonly string[];
  /** Whether a mark of the byte order stands in front, without which Excel takes UTF-8 for something else. */
  bom: boolean;
};

/** Reads the parameters of an address; throws a refusal that names what may stand there. */
export function readAddress(parameters: Record<string, unknown>, one: Export, readings: Readings): Asked {
  const { columns, bom, ...rest } = parameters;
  const variables: Record<string, unknown> = {};
  for (const name of one.words) {
    const given = rest[name];
    delete rest[name];
    if (given !== undefined)
      variables[name] = name === 'kinds' ? listed(once(name, given)) : once(name, given);
  }
  if (one.words.includes('query') && !variables.query)
    throw refusal('The words to search for are missing; write them as ?query=…');
  const names = [...one.words, ...Object.keys(readings)].join(', ');
  const filter = filterOf(rest, readings, (name) => {
    return `This export has no filter ${JSON.stringify(name)}, or it is given twice; it may be filtered once each by ${names}; columns and bom may be given beside.`;
  });
  // With any filter at all a search finds nothing but statements.
  if (Object.keys(filter).length > 0) variables.filter = filter;
  return { variables, columns: columnsOf(columns, one), bom: bom !== undefined && mark(bom) };
}

function columnsOf(given: unknown, { columns }: Export): readonly string[] {
  if (given === undefined) return [...columns.keys()];
  const chosen = listed(once('columns', given)).filter((name) => name !== '');
  const wrong = chosen.find((name, at) => !columns.has(name) || chosen.indexOf(name) !== at);
  if (chosen.length === 0 || wrong !== undefined) {
    const fault =
      wrong === undefined
        ? 'columns names none'
        : columns.has(wrong)
          ? `columns names ${JSON.stringify(wrong)} twice`
          : `This export has no column ${JSON.stringify(wrong.slice(0, 100))}`;
    throw refusal(`${fault}; its columns are ${[...columns.keys()].join(', ')}.`);
  }
  return chosen;
}

function mark(given: unknown): boolean {
  if (given === '1' || given === '0') return given === '1';
  throw refusal('bom is 1 or 0; write ?bom=1 for Excel, or leave it out.');
}

function once(name: string, given: unknown): string {
  if (typeof given === 'string') return given;
  throw refusal(`${name} is given twice; give it once, with commas between several.`);
}

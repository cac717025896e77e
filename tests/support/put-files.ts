import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { BETWEEN, type Table } from '../../src/graph/bulk/files/tables.ts';
import type { TestGraph } from './graph.ts';

/** Puts files for Neo4j's importer into an empty graph row by row, as the importer reads them: it takes no new store and no start. */
export async function putFiles(over: Pick<TestGraph, 'run'>, tables: readonly Table[]): Promise<void> {
  const numbers = new Map<string, unknown>();
  for (const { name, rows } of tables.filter(({ isOfNodes }) => isOfNodes).map(readTable)) {
    const made = await over.run(
      `UNWIND $rows AS row CREATE (n:${name}) SET n += row.properties SET n += ${WHOLE} RETURN id(n) AS number`,
      { rows },
    );
    for (const [n, { ends }] of rows.entries()) {
      if (numbers.has(ends[0]!)) throw new Error(`Two nodes are ${ends[0]}.`);
      numbers.set(ends[0]!, made[n]!.number);
    }
  }
  for (const { name, rows } of tables.filter(({ isOfNodes }) => !isOfNodes).map(readTable)) {
    const placed = rows.map(({ ends, ...row }) => {
      const [from, to] = ends.map((end) => numbers.get(end));
      if (from === undefined || to === undefined) throw new Error(`${name} leads from ${ends.join(' to ')}.`);
      return { ...row, from, to };
    });
    await over.run(
      `UNWIND $rows AS row MATCH (a) WHERE id(a) = toInteger(row.from) MATCH (b) WHERE id(b) = toInteger(row.to)
       CREATE (a)-[n:${name}]->(b) SET n += row.properties SET n += ${WHOLE}`,
      { rows: placed },
    );
  }
}

/** The driver knows floats only; which columns hold whole numbers is the same in all files. */
const WHOLE = `CASE WHEN row.whole = {} THEN {} ELSE
  {turn: toInteger(row.whole.turn), quoteCount: toInteger(row.whole.quoteCount), figureCount: toInteger(row.whole.figureCount)} END`;

type Row = { ends: string[]; properties: Record<string, unknown>; whole: Record<string, number> };

function readTable({ name, isOfNodes, files: [columns, file] }: Table): { name: string; rows: Row[] } {
  const head = readFileSync(columns, 'utf8').trim().split(',');
  const ends = isOfNodes ? 1 : 2;
  // What stands in quotation marks is a text, even an empty one; what does not is nothing where it is empty.
  const cells: (string | null)[][] = parse(readFileSync(file, 'utf8'), {
    relax_column_count: true,
    cast: (text, { quoting }) => (quoting || text !== '' ? text : null),
  });
  const rows = cells.map((row): Row => {
    const one: Row = { ends: row.slice(0, ends) as string[], properties: {}, whole: {} };
    for (const [n, column] of head.entries()) {
      const [key, type] = column.split(':') as [string, string];
      const text = row[n];
      if (n < ends || text === undefined || text === null) continue;
      if (type === 'long') one.whole[key] = Number(text);
      else one.properties[key] = asValue(type, text);
    }
    return one;
  });
  return { name, rows };
}

function asValue(type: string, text: string): unknown {
  if (type === 'string[]') return text.split(BETWEEN);
  if (type === 'boolean') return text === 'true';
  return type === 'double' ? Number(text) : text;
}

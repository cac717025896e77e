import { type Row, spills, written } from './cells.ts';
import { ENTRY, RESPONSE, SOURCE } from './columns.ts';
import { type Context, fault } from './context.ts';
import { resolve } from './names.ts';
import { mapSaidOnce } from './once.ts';
import { checkRow } from './row-types.ts';
import { composeResponse, composeStatement, type Input, type Typed } from './statements.ts';
import { defineThings, sectionsOf } from './things.ts';

/** Makes of the rows of one source the plain value that a YAML document with the same content gives. */
export function composeGroup(all: readonly Row[], context: Context): Input {
  const typed = all.flatMap((row) => checkRow(row, context) ?? []);
  const rows = all.filter((row) => !spills(row, context.header));
  for (const row of rows) defineThings(row, context);
  const reader = rows.find((row) => written(row, 'by', context.header) !== '');
  const by = reader ? written(reader, 'by', context.header).trim() : '';
  const value: Input = { ...(reader && { by }), source: sourceOf(rows, context), ...sectionsOf(context) };
  value.entries = entriesOf(rows, typed, by, context);
  const first = rows[0] ?? all[0]!;
  context.where.note(value, { row: first, column: '' }, (key) => {
    if (key === 'by') return { row: reader ?? first, column: 'by' };
    return key === 'source' ? { row: first, column: SOURCE.title } : undefined;
  });
  return value;
}

function sourceOf(rows: readonly Row[], context: Context): Input {
  const source = mapSaidOnce(rows, SOURCE, context);
  if (typeof source.publisher === 'string') {
    const cell = context.where.cellOf(source, 'publisher');
    const names = source.publisher.split(';').map((name) => name.trim());
    // What stands for an unknown one is never imported, since it was reported.
    source.publisher = names
      .filter((name) => name !== '')
      .map((name) => resolve(name, ['speaker'], cell, context) ?? 'organisation:unknown');
  }
  return source;
}

/** The entries with their statements; an empty `entry` means that of the row above. */
function entriesOf(rows: readonly Row[], typed: readonly Typed[], by: string, context: Context): Input[] {
  const parts = new Map<string, Row[]>();
  const partOf = new Map<Row, string>();
  let key = '';
  for (const row of rows) {
    key = written(row, ENTRY.key, context.header).trim() || key;
    partOf.set(row, key);
    const part = parts.get(key);
    if (part) part.push(row);
    else parts.set(key, [row]);
  }
  const maps = new Map([...parts].map(([name, part]) => [name, mapSaidOnce(part, ENTRY, context)]));
  placeStatements(typed, by, (row) => maps.get(partOf.get(row)!)!, context);
  return [...maps.values()];
}

type Made = Typed & { map: Input | null };

function placeStatements(
  typed: readonly Typed[],
  by: string,
  entryOf: (row: Row) => Input,
  context: Context,
): void {
  const made: Made[] = typed.map(({ row, type }) => ({
    row,
    type,
    map:
      type === 'RESPONSE'
        ? composeResponse(row, RESPONSE, by, context)
        : composeStatement({ row, type }, by, context),
  }));
  const keyed = new Map<string, Made>();
  for (const one of made) {
    const key = written(one.row, 'key', context.header).trim();
    if (one.type === 'RESPONSE' || key === '') continue;
    if (one.map) keyed.set(key, one);
    else context.setAside.add(key);
  }
  for (const { row, type, map } of made) {
    if (!map) continue;
    const within = COLUMN_OF_HOLDER[type];
    const name = within ? written(row, within, context.header).trim() : '';
    if (name === '' && type !== 'RESPONSE') add(entryOf(row), type === 'QUOTE' ? 'quotes' : 'figures', map);
    else {
      const holder = holderOf(name, { row, type }, keyed, context);
      if (holder) add(holder, type === 'RESPONSE' ? 'respondsTo' : 'figures', map);
    }
  }
}

/** The column in which a row names the statement that it is a part of. */
const COLUMN_OF_HOLDER = { QUOTE: null, FIGURE: 'statedIn', RESPONSE: 'key' } as const;

function holderOf(
  key: string,
  { row, type }: Typed,
  keyed: ReadonlyMap<string, Made>,
  context: Context,
): Input | null {
  const holder = keyed.get(key);
  const column = COLUMN_OF_HOLDER[type]!;
  if (holder && (type === 'RESPONSE' || holder.type === 'QUOTE')) return holder.map;
  if (holder) {
    const message = `${JSON.stringify(key)} is a FIGURE; name the QUOTE in whose words this one stands.`;
    fault(context, 'reference/kind', message, { row, column });
  } else if (!context.setAside.has(key)) {
    const whose = type === 'RESPONSE' ? 'statement that responds' : 'QUOTE in whose words the figure stands';
    const message = `No statement of this source has the \`key\` ${JSON.stringify(key)}; write that of the ${whose}.`;
    fault(context, 'reference/unknown', message, { row, column });
  }
  return null;
}

function add(holder: Input, key: string, map: Input): void {
  const list = holder[key] as Input[] | undefined;
  if (list) list.push(map);
  else holder[key] = [map];
}

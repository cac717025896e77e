import { type Cell, namesIn, partsOf, type Row, written } from './cells.ts';
import { type Columns, RESPONSE, ROWS, type RowType, type Space } from './columns.ts';
import { type Context, fault } from './context.ts';
import { reportFaultyBefore, resolve } from './names.ts';
import { valueIn } from './once.ts';

/** A row with what it is. */
export type Typed = { row: Row; type: RowType };
/** A statement or a response as a map of the format. */
export type Input = Record<string, unknown>;

/**
 * The statement that a row gives. What it refers to and nobody knows is reported and left out, so that the rest of the row is still
 * checked; without its measure a figure cannot be, and is set aside: null.
 */
export function composeStatement({ row, type }: Typed, by: string, context: Context): Input | null {
  const columns = ROWS[type];
  const response = says(row, 'respondsTo', context) ? composeResponse(row, ANSWER, by, context) : undefined;
  // A row has one basis: of the response, where it gives one.
  const map = fill(row, columns, response === undefined ? PLACED : [...PLACED, 'basis'], by, context);
  addSpeakers(map, row, context);
  const isWhole = addThings(map, row, columns, context);
  if (response) map.respondsTo = [response];
  context.where.note(map, { row, column: '' }, (key) => cellOf(row, columns, key));
  return isWhole ? map : null;
}

/** The response that a row gives; null with an issue where it answers what is not known. */
export function composeResponse(row: Row, columns: Columns, by: string, context: Context): Input | null {
  const map = fill(row, columns, ['to'], by, context);
  context.where.note(map, { row, column: 'respondsTo' }, (key) => cellOf(row, columns, key));
  if (!says(row, 'respondsTo', context)) return map;
  map.to = answered(String(valueIn(row, 'respondsTo', context)), { row, column: 'respondsTo' }, context);
  return map.to === null ? null : map;
}

/** What a row of another type may say of a response. */
const ANSWER: Columns = { to: RESPONSE.to!, kind: RESPONSE.kind!, basis: RESPONSE.basis! };
/** Keys that are filled by other means than by copying a cell. */
const PLACED = ['speaker', 'event', 'about', 'place', 'measure', 'statedIn'];

function fill(
  row: Row,
  columns: Columns,
  leavingOut: readonly string[],
  by: string,
  context: Context,
): Input {
  const map: Input = {};
  for (const [key, column] of Object.entries(columns)) {
    if (!leavingOut.includes(key) && says(row, column, context)) map[key] = valueIn(row, column, context);
  }
  // The reader of the source is named once; with a statement stands only who else asserts it.
  if (map.by === by) delete map.by;
  return map;
}

/** Answers whether the measure is known, if one is named. */
function addThings(map: Input, row: Row, columns: Columns, context: Context): boolean {
  for (const space of ['event', 'place', 'measure'] as const) {
    if (!(space in columns) || !says(row, space, context)) continue;
    const id = resolve(written(row, space, context.header).trim(), [space], { row, column: space }, context);
    if (id !== null) map[space] = id;
    else if (space === 'measure') return false;
  }
  const about = resolveAll(row, 'about', ['speaker', 'place', 'event'], context).filter((id) => id !== null);
  if (about.length > 0) map.about = about;
  return true;
}

function addSpeakers(map: Input, row: Row, context: Context): void {
  const ids = resolveAll(row, 'speaker', ['speaker'], context);
  // What stands for an unknown one is never imported, since it was reported; how it was attributed cannot be checked.
  const speakers = ids.map((id, index) => id ?? `person:unknown-${index}`);
  if (speakers.length === 1) map.speaker = speakers[0];
  if (speakers.length > 1) map.speaker = voicesOf(speakers, map, row, context);
  if (ids.includes(null)) for (const at of [map, ...voicesIn(map)]) delete at.attribution;
}

function voicesOf(speakers: readonly string[], map: Input, row: Row, context: Context): Input[] {
  const voices: Input[] = speakers.map((speaker) => ({ speaker }));
  for (const column of ['as', 'role', 'attribution']) {
    delete map[column];
    const parts = partsOf(written(row, column, context.header));
    if (parts.length > 0 && parts.length !== speakers.length) {
      const message = `\`speaker\` names ${speakers.length} and \`${column}\` has ${parts.length}; write one for each, with \`;\` between them, or leave it empty.`;
      fault(context, 'table/list', message, { row, column });
    } else {
      for (const [index, voice] of voices.entries()) if (parts[index]) voice[column] = parts[index];
    }
  }
  for (const voice of voices)
    context.where.note(voice, { row, column: 'speaker' }, (column) => ({ row, column }));
  return voices;
}

function voicesIn({ speaker }: Input): Input[] {
  return Array.isArray(speaker) ? speaker : [];
}

function resolveAll(row: Row, column: string, spaces: readonly Space[], context: Context): (string | null)[] {
  const names = namesIn(written(row, column, context.header));
  return names.map((name) => resolve(name, spaces, { row, column }, context));
}

/** A statement's key goes before a name, and a key of this source before one of a source above. */
function answered(name: string, cell: Cell, context: Context): string | null {
  if (context.keys.has(name) || /^(quote|figure):\S+$/.test(name)) return name;
  const isSound = context.memory.keys.get(name);
  if (isSound === undefined) return resolve(name, ['speaker', 'event'], cell, context);
  if (!isSound) reportFaultyBefore(name, cell, context);
  return isSound ? name : null;
}

function says(row: Row, column: string, { header }: Context): boolean {
  return written(row, column, header) !== '';
}

function cellOf(row: Row, columns: Columns, key: string): Cell | undefined {
  const column = columns[key];
  return column === undefined ? undefined : { row, column };
}

import { idKind } from '../../model/ids.ts';
import { didYouMean } from '../faults/suggest.ts';
import type { Cell } from './cells.ts';
import { NAMINGS, type Space } from './columns.ts';
import { type Context, fault, KINDS } from './context.ts';

/** Whether a name is the id of something that such a space holds. */
export function isId(name: string, spaces: readonly Space[]): boolean {
  const kind = /^[a-z]+:\S+$/.test(name) ? idKind(name) : null;
  return kind !== null && spaces.some((space) => KINDS[space].includes(kind));
}

/** The id behind a name, or null with an issue; what is told once of a faulty source is not told again. */
export function resolve(name: string, spaces: readonly Space[], cell: Cell, context: Context): string | null {
  if (isId(name, spaces)) return name;
  const all = spaces.flatMap((space) => {
    const own = context.defined[space].get(name);
    if (own) return [{ id: own.id, own: true }];
    const id = context.memory.names[space].get(name);
    return id === undefined ? [] : [{ id, own: false }];
  });
  // What a faulty cell names may well be what another one defines.
  const sound = all.filter(({ id }) => id !== null);
  const found = sound.length > 0 ? sound : all.slice(0, 1);
  const [first, second] = found;
  if (!first) reportUnknown(name, spaces, cell, context);
  else if (second) {
    const message = `${JSON.stringify(name)} is the name of several things: ${found.map(({ id }) => id).join(', ')}; write the id of the one that you mean.`;
    fault(context, 'table/ambiguous', message, cell);
  } else if (first.id === null && !first.own) reportFaultyBefore(name, cell, context);
  return second ? null : (first?.id ?? null);
}

/** Tells that a row rests on one with an error; once a source, since nothing is wrong with the row itself. */
export function reportFaultyBefore(name: string, cell: Cell, context: Context): void {
  if (context.faultyBefore.has(name)) return;
  context.faultyBefore.add(name);
  const message = `${JSON.stringify(name)} was given in rows above that have errors; fix those first.`;
  fault(context, 'table/after-fault', message, cell);
}

function reportUnknown(name: string, spaces: readonly Space[], cell: Cell, context: Context): void {
  const near = context.report.explains ? didYouMean(name, namesKnown(spaces, context)) : '';
  const own = NAMINGS.find(({ column }) => column === cell.column);
  const others = NAMINGS.filter(({ space }) => spaces.includes(space)).map(({ column }) => column);
  const help = own
    ? `say what it is in \`${Object.values(own.parts).join('`, `')}\` where it is named first, or write its id`
    : `name it in \`${others.join('`, `')}\` of this row or one above, or write its id`;
  const message = `Nobody and nothing is called ${JSON.stringify(name)} in this row or above; ${help}.${near}`;
  fault(context, 'reference/unknown', message, cell);
}

/** Looking through more names takes long, and is only done to explain a fault better. */
const MOST_COMPARED = 20_000;

function* namesKnown(spaces: readonly Space[], { defined, memory }: Context): Generator<string> {
  let left = MOST_COMPARED;
  for (const space of spaces)
    for (const names of [defined[space], memory.names[space]])
      for (const name of names.keys()) if (left-- > 0) yield name;
}

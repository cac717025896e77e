import { GROUP_KINDS, ORGANISATION_KINDS } from '../../model/document.ts';
import { type IdKind, slugId } from '../../model/ids.ts';
import { didYouMean } from '../faults/suggest.ts';
import { type Cell, namesIn, partsOf, type Row, written } from './cells.ts';
import { NAMINGS, type Naming, type Space } from './columns.ts';
import { type Context, type Defined, fault } from './context.ts';
import { isId } from './names.ts';

/** Notes what a row says of the things that it names; said again elsewhere, it must be the same. */
export function defineThings(row: Row, context: Context): void {
  for (const naming of NAMINGS) {
    const said = Object.entries(naming.parts)
      .map(([key, column]) => ({ key, column, text: written(row, column, context.header).trim() }))
      .filter(({ text }) => text !== '');
    if (said.length === 0) continue;
    const cell: Cell = { row, column: naming.column };
    const { several = false } = naming;
    const text = written(row, naming.column, context.header);
    const names = several ? namesIn(text) : [text.trim()].filter(Boolean);
    const kinds = several ? partsOf(said[0]!.text) : [];
    if (names.length === 0) {
      const message = `\`${said[0]!.column}\` says what \`${naming.column}\` is, and that is empty here; fill it, or leave both out.`;
      fault(context, 'table/cell', message, { row, column: said[0]!.column });
    } else if (several && kinds.length !== names.length) {
      const message = `\`${naming.column}\` names ${names.length} and \`${said[0]!.column}\` has ${kinds.length}; write one for each, with \`;\` between them.`;
      fault(context, 'table/list', message, { row, column: said[0]!.column });
      for (const name of names) noteFaulty(name, naming.space, cell, context);
    } else {
      for (const [index, name] of names.entries())
        define(name, several ? [{ ...said[0]!, text: kinds[index]! }] : said, naming, cell, context);
    }
  }
}

/** Keeps a name whose definition cannot be read, so that nobody is told it is unknown. */
function noteFaulty(name: string, space: Space, cell: Cell, { defined, memory }: Context): void {
  if (memory.names[space].has(name) || defined[space].has(name)) return;
  defined[space].set(name, { id: null, section: '', name, cell, said: new Map() });
}

type Said = { key: string; column: string; text: string }[];

function define(name: string, all: Said, naming: Naming, cell: Cell, context: Context): void {
  const said = all.filter(({ text }) => text !== '');
  if (said.length === 0) return;
  const at = (column: string): Cell => ({ row: cell.row, column });
  if (isId(name, [naming.space])) {
    const message = `\`${naming.column}\` is an id here, and what it stands for is in the graph already; leave \`${said[0]!.column}\` empty.`;
    fault(context, 'table/cell', message, at(said[0]!.column));
    return;
  }
  const sort = naming.space === 'speaker' ? sortOf(said[0]!.text) : SORTS[naming.space];
  if (!sort) {
    const message = `${JSON.stringify(said[0]!.column)} cannot be ${JSON.stringify(said[0]!.text)}; write PERSON, ${GROUP_KINDS.join(', ')}, or for an organisation what it is: ${ORGANISATION_KINDS.join(', ')}.${didYouMean(said[0]!.text, SPEAKER_KINDS)}`;
    fault(context, 'shape/value', message, at(said[0]!.column));
  }
  const named = context.defined[naming.space];
  const id = sort ? slugId(sort.kind, name) : null;
  const thing = named.get(name) ?? { id, section: sort?.section ?? '', name, cell, said: new Map() };
  named.set(name, thing);
  for (const { key, column, text } of said) agree(thing, key, text, at(column), context);
}

function agree(thing: Defined, key: string, text: string, cell: Cell, context: Context): void {
  const before = thing.said.get(key);
  if (!before) thing.said.set(key, { text, cell });
  else if (before.text !== text) {
    const message = `\`${cell.column}\` of ${JSON.stringify(thing.name)} is ${JSON.stringify(text)} here and ${JSON.stringify(before.text)} in line ${context.where.positionOf(before.cell).line}; write the same, or leave it out here.`;
    fault(context, 'table/disagrees', message, cell);
  }
}

/** The maps of the document that define things, with one local name for each id. */
export function sectionsOf(context: Context): Record<string, Record<string, object>> {
  const sections: Record<string, Record<string, object>> = {};
  const spelled = new Map<string, Defined>();
  for (const thing of Object.values(context.defined).flatMap((named) => [...named.values()])) {
    if (thing.id === null) continue;
    const other = spelled.get(thing.id);
    if (other) {
      const message = `${JSON.stringify(thing.name)} and ${JSON.stringify(other.name)} (line ${context.where.positionOf(other.cell).line}) are taken for one, ${thing.id}; spell the name in one way, and give the printed one in \`as\`.`;
      fault(context, 'table/spelling', message, thing.cell);
      continue;
    }
    spelled.set(thing.id, thing);
    sections[thing.section] ??= {};
    sections[thing.section]![localOf(thing.id)] = mapOf(thing, context);
  }
  return sections;
}

function mapOf({ section, name, cell, said }: Defined, { where }: Context): object {
  const map: Record<string, string> = { name };
  for (const [key, { text }] of said) if (section !== 'people') map[key] = text;
  where.note(map, cell, (key) => (key === 'name' ? cell : said.get(key)?.cell));
  return map;
}

/** The local name under which a thing stands in its document; references are ids, so that nobody meets it. */
export function localOf(id: string): string {
  return id.replace(':', '_');
}

type Sort = { section: string; kind: IdKind };
const SORTS = {
  place: { section: 'places', kind: 'place' },
  event: { section: 'events', kind: 'event' },
  measure: { section: 'measures', kind: 'measure' },
} as const satisfies Record<string, Sort>;
const SPEAKER_KINDS = ['PERSON', ...GROUP_KINDS, ...ORGANISATION_KINDS];

function sortOf(kind: string): Sort | null {
  if (kind === 'PERSON') return { section: 'people', kind: 'person' };
  if ((GROUP_KINDS as readonly string[]).includes(kind)) return { section: 'groups', kind: 'group' };
  if ((ORGANISATION_KINDS as readonly string[]).includes(kind))
    return { section: 'organisations', kind: 'organisation' };
  return null;
}

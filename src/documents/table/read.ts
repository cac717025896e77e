import type { CheckedDocument } from '../../model/document.ts';
import { InvalidDocument, type Issue } from '../../model/errors.ts';
import { reportOn } from '../faults/report.ts';
import { checkShape } from '../faults/shape.ts';
import { type Earlier, nothingEarlier } from '../parts/borrow.ts';
import { byPlace, readOne } from '../read.ts';
import { decodePieces } from '../written/decode.ts';
import { spills } from './cells.ts';
import { composeGroup } from './compose.ts';
import { type Context, type Memory, newMemory, spaces } from './context.ts';
import { type Group, groupsIn } from './groups.ts';
import { checkRow } from './row-types.ts';
import { localOf } from './things.ts';
import { WhereInTable } from './where.ts';

/** What the rows of one source gave: a document, or what is wrong with them; and the line in which they begin. */
export type SourceRead = { document: CheckedDocument | null; issues: readonly Issue[]; line: number };

/**
 * Reads a table of statements, CSV with a row for each, as its bytes come in: source by source, each as soon as its rows are
 * whole. Later sources may use the names and keys of those before them.
 */
export async function* readTable(
  pieces: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<SourceRead> {
  const memory = newMemory();
  const earlier = nothingEarlier();
  const sources = new Map<string, number>();
  let isEmpty = true;
  try {
    for await (const group of groupsIn(decodePieces(pieces, name))) {
      isEmpty = false;
      yield onlyOnce(readGroup(group, name, memory, earlier), sources);
    }
  } catch (error) {
    if (!(error instanceof InvalidDocument)) throw error;
    yield { document: null, issues: error.issues, line: 1 };
    return;
  }
  if (!isEmpty) return;
  const message =
    'There is no statement in the table; its first row names the columns, and each further row is one (see seeds/README.md).';
  yield {
    document: null,
    issues: [{ rule: 'shape/document', message, path: '', line: 1, column: 1 }],
    line: 1,
  };
}

/** Sources that are told apart by nothing from which an id is made would be one, and the later would replace the earlier. */
function onlyOnce(read: SourceRead, sources: Map<string, number>): SourceRead {
  const { document, line } = read;
  if (!document) return read;
  const { id, title } = document.source;
  const before = sources.get(id);
  if (before === undefined) {
    sources.set(id, line);
    return read;
  }
  const message = `${JSON.stringify(title)} is taken for the source of line ${before}; put their rows together, or tell them apart by \`publishedAt\`, \`url\` or \`sourceId\`.`;
  const issue = { rule: 'table/source-again', message, path: 'source', line, column: 1 };
  return { document: null, issues: [issue], line };
}

function readGroup(group: Group, name: string, memory: Memory, earlier: Earlier): SourceRead {
  const { header, rows, wrong } = group;
  const [first] = rows;
  if (!first) return { document: null, issues: wrong, line: 1 };
  const where = new WhereInTable(header, { row: first, column: '' });
  const report = reportOn(where);
  report.issues.push(...wrong);
  const context: Context = {
    header,
    where,
    report,
    memory,
    defined: spaces(),
    keys: new Set(),
    setAside: new Set(),
    faultyBefore: new Set(),
  };
  if (rows.every((row) => spills(row, header))) {
    // Nobody knows which of their cells is which, so there is nothing to compose.
    for (const row of rows) checkRow(row, context);
    return { document: null, issues: report.issues.sort(byPlace), line: first.line };
  }
  const shaped = checkShape(composeGroup(rows, context), report)!;
  const broken = new Set([...shaped.broken, ...context.setAside]);
  const { document } = readOne(shaped.input, name, report, { ...earlier, broken });
  const isSound = report.issues.length === 0;
  keep(context, broken, isSound);
  return { document: isSound ? document : null, issues: report.issues.sort(byPlace), line: first.line };
}

function keep({ memory, defined, keys }: Context, broken: ReadonlySet<string>, isSound: boolean): void {
  for (const [space, things] of Object.entries(defined)) {
    const names = memory.names[space as keyof typeof defined];
    for (const [name, { id }] of things) names.set(name, id !== null && broken.has(localOf(id)) ? null : id);
  }
  for (const key of keys) memory.keys.set(key, isSound);
}

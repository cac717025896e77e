import type { CheckedDocument } from '../model/document.ts';
import { InvalidDocument } from '../model/errors.ts';
import { reportOn } from './faults/report.ts';
import { checkShape } from './faults/shape.ts';
import { nothingEarlier } from './parts/borrow.ts';
import { readOne, unusedIn } from './read.ts';
import { WhereInText } from './written/where.ts';

/**
 * Reads a statement document that a program made as a plain value, by the same rules as one that is written in a file. Issues
 * have a path, and stand in line 1.
 * @throws InvalidDocument with all the issues at once.
 */
export function readPlainDocument(value: object, name: string): CheckedDocument {
  const where = new WhereInText(() => ({ line: 1, column: 1 }), '');
  noteAll(value, null, '', where);
  const report = reportOn(where);
  const shaped = checkShape(value, report);
  if (shaped && report.issues.length === 0) {
    const earlier = nothingEarlier();
    for (const broken of shaped.broken) earlier.broken.add(broken);
    const read = readOne(shaped.input, name, report, earlier);
    report.issues.push(...unusedIn(read, read.localNames.used));
    if (report.issues.length === 0) return read.document;
  }
  throw new InvalidDocument(name, report.issues);
}

function noteAll(value: object, parent: object | null, key: string | number, where: WhereInText): void {
  where.note(value, parent, key, 0);
  for (const [inside, held] of Object.entries(value))
    if (typeof held === 'object' && held !== null)
      noteAll(held, value, Array.isArray(value) ? Number(inside) : inside, where);
}

import type { CheckedDocument, Entry } from '../model/document.ts';
import { InvalidDocument, type Issue } from '../model/errors.ts';
import { childId } from '../model/ids.ts';
import { checkNamesAsPrinted } from './citations/citations.ts';
import { type Report, reportOn } from './faults/report.ts';
import { checkShape } from './faults/shape.ts';
import type { DocumentInput } from './format/document.ts';
import { type Earlier, keepDefinitions, nothingEarlier, withBorrowed } from './parts/borrow.ts';
import { type Definitions, readDefinitions } from './parts/definitions.ts';
import { readContradictions, readResponses, readRoles } from './parts/links.ts';
import { LocalNames } from './parts/local-names.ts';
import { type Reading, readDate } from './parts/reading.ts';
import { readSource } from './parts/source.ts';
import { readStatements } from './parts/statements.ts';
import { composeDocuments } from './written/compose.ts';
import { remember } from './written/remember.ts';

/**
 * Reads a file of statement documents, YAML or JSON; several stand behind each other after `---`, and one may use the
 * local names of those before it.
 * @throws InvalidDocument with all the issues of the file at once.
 */
export function readDocuments(text: string, name: string): readonly CheckedDocument[] {
  const { documents, issues } = composeDocuments(text);
  if (documents.length === 0 && issues.length === 0) {
    const message =
      'There is no statement document in the file; it begins with `by:`, `source:` and `entries:` (see seeds/README.md).';
    issues.push({ rule: 'shape/document', message, path: '', line: 1, column: 1 });
  }
  let shapely = issues.length === 0;
  const earlier = nothingEarlier();
  const read: Read[] = [];
  const sources = new Map<string, number | undefined>();
  for (const { value, where } of documents) {
    const report = reportOn(where);
    const shaped = checkShape(value, report);
    shapely &&= report.issues.length === 0;
    if (shaped) {
      for (const broken of shaped.broken) earlier.broken.add(broken);
      const one = readOne(shaped.input, name, report, earlier);
      checkSourceIsNew(one, sources);
      read.push(one);
    }
    issues.push(...report.issues);
  }
  // A faulty item was set aside, and with it what it refers to: only a file of the right shape is asked what it never uses.
  if (shapely) {
    const used = new Set(read.flatMap(({ localNames }) => [...localNames.used]));
    for (const each of read) issues.push(...unusedIn(each, used));
  }
  if (issues.length > 0) throw new InvalidDocument(name, issues.sort(byPlace));
  return read.map(({ document }) => document);
}

/** A source is replaced as a whole, so that of two documents on it only the later would stand. */
function checkSourceIsNew({ document, input, report }: Read, lines: Map<string, number | undefined>): void {
  const { id, title } = document.source;
  if (lines.has(id)) {
    const message = `${JSON.stringify(title)} is the source of another document in this file (line ${lines.get(id)}), and the later one would replace the earlier; put them into one, or tell two sources of one title apart by \`publishedAt\`, \`url\` or \`id\`.`;
    report.add('source/again', message, input.source, input.source.id === undefined ? 'title' : 'id');
  } else lines.set(id, report.where.position(input.source).line);
}

/** A document that was read, with what reading it left to say. */
export type Read = {
  document: CheckedDocument;
  input: DocumentInput;
  localNames: LocalNames;
  report: Report;
  definitions: Definitions;
};

/** Reads one document of the right shape; what is wrong with it goes into the report. */
export function readOne(input: DocumentInput, name: string, report: Report, earlier: Earlier): Read {
  const localNames = new LocalNames(report, earlier.broken, earlier.names);
  const definitions = readDefinitions(input, localNames, report);
  keepDefinitions(definitions, earlier);
  const source = readSource(input.source, localNames, report);
  const parts = readEntries(input, source.id, report);
  const entries = parts.map(({ entry }) => entry);
  const written = new WeakMap<object, object>();
  const entryNamed = new Map<string | number, Entry>(entries.map((entry) => [entry.position, entry]));
  for (const part of parts) {
    if (part.input.key !== undefined) entryNamed.set(part.input.key, part.entry);
    written.set(part.entry, part.input);
  }
  const reading: Reading = {
    report,
    localNames,
    by: input.by,
    status: input.status,
    source,
    entries,
    entryNamed,
    written,
  };
  const statements = readStatements(parts, reading, earlier);
  const entryOfStatement = new Map(statements.answering.map(({ statement, entry }) => [statement.id, entry]));
  const document: CheckedDocument = {
    name,
    source,
    namesSource: input.source.id !== undefined,
    entries,
    quotes: statements.quotes,
    figures: statements.figures,
    attributions: statements.attributions,
    responses: readResponses(statements, reading),
    contradictions: readContradictions(
      input.contradictions,
      reading,
      (id) => entryOfStatement.get(id) ?? null,
    ),
    roles: readRoles(input.people, reading),
    ...withBorrowed(definitions, localNames.used, earlier),
  };
  for (const [local, named] of localNames.names) earlier.names.set(local, named);
  remember(document, written, report.where);
  report.issues.push(...checkNamesAsPrinted(document, printedIn));
  return { document, input, localNames, report, definitions };
}

function readEntries(input: DocumentInput, source: string, report: Report) {
  const keys = new Set<string>();
  return input.entries.map((part, index) => {
    const position = index + 1;
    const key = part.key ?? position;
    if (keys.has(String(key))) {
      report.add(
        'entry/duplicate',
        `The entry key ${JSON.stringify(key)} is taken; choose another one.`,
        part,
        'key',
      );
    }
    keys.add(String(key));
    const { start = null, end = null } = part;
    if ((start === null) !== (end === null) || (start !== null && end! < start)) {
      const message =
        "An entry's `start` and `end` are given together, and the end is not before the start; set them right or leave both out.";
      report.add('entry/offsets', message, part, start === null ? 'end' : 'start');
    }
    const entry: Entry = {
      id: childId('entry', source, key),
      position,
      heading: part.heading ?? null,
      postedAt: readDate(part.postedAt, report, part, 'postedAt'),
      text: part.text ?? null,
      start,
      end,
    };
    return { input: part, entry };
  });
}

/** A name may be printed in an entry's heading as well as in its text. */
function printedIn({ heading, text }: Entry): string | null {
  return text === null ? null : `${heading ?? ''}\n${text}`;
}

/** A thing that nothing refers to would stand in the graph without a source. */
export function unusedIn({ definitions, input, report }: Read, used: ReadonlySet<string>): Issue[] {
  const found = reportOn(report.where);
  for (const [id, { section, name }] of definitions.definedAt) {
    if (used.has(id) || (section === 'people' && input.people?.[name]?.roles?.length)) continue;
    const message = `Nothing refers to ${JSON.stringify(name)}, so no source would support it; refer to it, or remove it.`;
    found.addAtKey('name/unused', message, input, section, name);
  }
  return found.issues;
}

/** Orders issues as they stand in the file. */
export function byPlace(a: Issue, b: Issue): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

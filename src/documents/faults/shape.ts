import type { z } from 'zod';
import { type DocumentInput, documentFormat } from '../format/document.ts';
import { keysKnownAt } from '../format/known-keys.ts';
import { SECTIONS } from '../parts/definitions.ts';
import { describeFault, likeliestBranch } from './describe.ts';
import type { Report } from './report.ts';
import { didYouMean } from './suggest.ts';

type ZodIssue = z.core.$ZodIssue;
type Path = (string | number)[];

/** A document of the right shape, and the local names whose definitions had to be set aside because they were not. */
export type Shaped = { input: DocumentInput; broken: ReadonlySet<string> };

/**
 * Checks the shape of a document and reports each fault. What is faulty is then taken out, so that the rest is still
 * checked and one reading shows all issues; a name that was taken out is kept in `broken`, so that nobody is told it is unknown.
 */
export function checkShape(value: unknown, report: Report): Shaped | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message =
      'A statement document is a map that begins with `by:`, `source:` and `entries:`; see seeds/README.md.';
    report.issues.push({ rule: 'shape/document', message, path: '', line: 1, column: 1 });
    return null;
  }
  const input = value as DocumentInput;
  refuseUnchecked(value as Record<string, unknown>, report);
  const result = documentFormat.safeParse(value);
  if (result.success) return { input, broken: new Set() };
  const faults = result.error.issues.flatMap((issue) => {
    const path = reportFault(issue, input, report);
    // A key that means nothing does no harm where it stands.
    return issue.code === 'unrecognized_keys' ? [] : [path];
  });
  return { input, broken: takeOut(faults, input) };
}

/** The one local name that the check of a map passes over, with whatever stands under it. */
const UNCHECKED = '__proto__';

function refuseUnchecked(input: Record<string, unknown>, report: Report): void {
  for (const [section] of SECTIONS) {
    const names = input[section];
    if (typeof names !== 'object' || names === null || !Object.hasOwn(names, UNCHECKED)) continue;
    const message = `The local name "${UNCHECKED}" means something else to programs; write one such as "town-hall".`;
    report.addAtKey('shape/local-name', message, input, section, UNCHECKED);
    delete (names as Record<string, unknown>)[UNCHECKED];
  }
}

function reportFault(issue: ZodIssue, input: object, report: Report): Path {
  const path = issue.path as Path;
  if (issue.code === 'invalid_union') {
    const branch = likeliestBranch(issue.errors);
    for (const inner of branch)
      reportFault({ ...inner, path: [...path, ...inner.path] } as ZodIssue, input, report);
    if (branch.length > 0) return path;
  }
  if (issue.code === 'unrecognized_keys') {
    const known = keysKnownAt(path);
    for (const key of issue.keys) {
      const message = `The key ${JSON.stringify(key)} means nothing here.${didYouMean(key, known) || ` Keys known here: ${known.join(', ')}.`}`;
      report.addAtKey('shape/unknown-key', message, input, ...path, key);
    }
    return path;
  }
  if (issue.code === 'invalid_key') {
    const message = `The local name ${JSON.stringify(path.at(-1))} must be letters, digits, "-" and "_" only; write one such as "town-hall".`;
    report.addAtKey('shape/local-name', message, input, ...path);
    return path;
  }
  const written = valueAt(input, path);
  const rule = written === undefined ? 'shape/missing' : 'shape/value';
  report.add(rule, describeFault(issue, named(path, input, report), written), input, ...path);
  return path;
}

function named(path: Path, input: object, { where }: Report): string {
  const key = where.columnOf?.(input, ...path) || path.at(-1);
  if (typeof key !== 'number') return JSON.stringify(key ?? 'document');
  return `Item ${key + 1} of ${JSON.stringify(path.at(-2) ?? 'the list')}`;
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) current = (current as Record<string | number, unknown> | null | undefined)?.[key];
  return current;
}

const NO_SOURCE = { title: 'untitled', kind: 'OTHER', language: 'en', citation: '' };
const REQUIRED: Record<string, () => unknown> = {
  by: () => 'nobody',
  source: () => ({ ...NO_SOURCE }),
  entries: () => [],
};

/** Takes faulty items out of the lists and maps that hold them; answers the local names that went with them. */
function takeOut(faults: readonly Path[], input: DocumentInput): Set<string> {
  const broken = new Set<string>();
  const items = new Map<object, Set<string | number>>();
  for (const path of faults) {
    const depth = depthToTakeOut(path);
    const holder = valueAt(input, path.slice(0, depth - 1));
    if (depth <= 1 || typeof holder !== 'object' || holder === null) {
      setAside(input, String(path[0]));
      continue;
    }
    items.set(holder, (items.get(holder) ?? new Set()).add(path[depth - 1]!));
  }
  for (const [holder, keys] of items) {
    for (const key of keys) noteNames((holder as Record<string | number, unknown>)[key], key, broken);
    if (Array.isArray(holder)) keepOnly(holder, (index) => !keys.has(index));
    else for (const key of keys) delete (holder as Record<string | number, unknown>)[key];
  }
  const source = input.source as Record<string, unknown>;
  for (const [key, value] of Object.entries(NO_SOURCE)) source[key] ??= value;
  return broken;
}

/** How much of a path leads to what must go: the innermost item of a list, a definition, or a key that nothing depends on. */
function depthToTakeOut(path: Path): number {
  const [top] = path;
  if (top === 'source') return Math.min(path.length, 2);
  if (top === 'entries' && path.length === 3) return 3;
  return path.findLastIndex((key) => typeof key === 'number') + 1 || Math.min(path.length, 2);
}

function keepOnly(list: unknown[], keep: (index: number) => boolean): void {
  let kept = 0;
  for (const [index, item] of list.entries()) if (keep(index)) list[kept++] = item;
  list.length = kept;
}

function setAside(input: DocumentInput, top: string): void {
  const fallback = REQUIRED[top];
  const record = input as unknown as Record<string, unknown>;
  if (fallback) record[top] = fallback();
  else delete record[top];
}

function noteNames(value: unknown, key: string | number, broken: Set<string>): void {
  if (typeof key === 'string') broken.add(key);
  if (typeof value !== 'object' || value === null) return;
  const own = (value as { key?: unknown }).key;
  if (typeof own === 'string') broken.add(own);
  for (const list of ['quotes', 'figures']) {
    const inner = (value as Record<string, unknown>)[list];
    if (Array.isArray(inner)) for (const each of inner) noteNames(each, 0, broken);
  }
}

import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
} from 'yaml';
import type { Issue } from '../../model/errors.ts';
import { type Position, type Where, WhereInText } from './where.ts';

/** One document of a file as plain values, with where each of them was written. */
export type Composed = { value: unknown; where: Where };

/**
 * Reads YAML 1.2 (JSON is part of it) into plain values. Aliases, tags of other systems and repeated keys are refused:
 * the first can blow a small file up to a huge one, and a repeated key hides what stood under the other.
 */
export function composeDocuments(text: string): { documents: Composed[]; issues: Issue[] } {
  const lines = new LineCounter();
  const issues: Issue[] = [];
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const report = (rule: string, message: string, offset: number) =>
    issues.push({ rule, message, path: '', ...positionAt(offset) });
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const tooDeep = findTooDeep(tokens);
  if (tooDeep) {
    const message = `Lists and maps are nested more than ${DEEPEST} levels deep here; a statement document needs ten.`;
    report('yaml/depth', message, tooDeep.offset);
    return { documents: [], issues };
  }
  const composer = new Composer({ uniqueKeys: false, merge: false });
  const written = [...composer.compose(tokens, true, text.length)].filter(holdsSomething);
  for (const document of written) {
    const problems = [...document.errors, ...document.warnings];
    const [first] = problems;
    const line = first ? lineAt(text, first.pos[0]) : '';
    // A missing colon upsets every line below it, so that only the first fault means something.
    if (first && lacksColon(line)) report('yaml/colon', colonMessage(line), first.pos[0]);
    else
      for (const problem of problems) report('yaml/syntax', syntaxMessage(problem.message), problem.pos[0]);
  }
  if (issues.length > 0) return { documents: [], issues };
  const documents = written.map((document, index) => {
    const where = new WhereInText(positionAt, written.length > 1 ? `documents[${index}].` : '');
    return { value: asPlain(document.contents, where, report), where };
  });
  return { documents, issues };
}

/** No document needs more; composing goes down level by level, and must not run out of stack. */
const DEEPEST = 100;

/** The first list or map that is nested too deeply; looks at tokens, before anything goes down into them. */
function findTooDeep(tokens: readonly CST.Token[]): CST.Token | null {
  const waiting: [token: CST.Token, depth: number][] = tokens.map((token) => [token, 0]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [token, depth] = next;
    if (depth > DEEPEST) return token;
    if (token.type === 'document' && token.value) waiting.push([token.value, depth]);
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) waiting.push([key, depth + 1]);
      if (value) waiting.push([value, depth + 1]);
    }
  }
  return null;
}

/** A file may end (or begin) with `---` and hold nothing there. */
function holdsSomething(document: Document): boolean {
  const { contents } = document;
  return (
    document.errors.length > 0 || !(contents === null || (isScalar(contents) && contents.value === null))
  );
}

type Report = (rule: string, message: string, offset: number) => void;

function asPlain(
  node: unknown,
  where: WhereInText,
  report: Report,
  parent: object | null = null,
  key: string | number = '',
): unknown {
  if (isMap(node)) {
    const map: Record<string, unknown> = Object.create(null);
    where.note(map, parent, key, offsetOf(node));
    for (const pair of node.items) {
      const name = isScalar(pair.key) ? String(pair.key.value ?? '') : null;
      if (name === null || isScalar(pair.key) === false || name === '') {
        report(
          'yaml/key',
          'A key must be a plain word; write `name: value`.',
          offsetOf(pair.key) || offsetOf(node),
        );
        continue;
      }
      if (Object.hasOwn(map, name)) {
        const message = `The key ${JSON.stringify(name)} is in this map twice; keep one of them.`;
        report('yaml/duplicate-key', message, offsetOf(pair.key));
        continue;
      }
      where.noteInside(map, name, {
        key: offsetOf(pair.key),
        value: offsetOf(pair.value) || offsetOf(pair.key),
      });
      map[name] = asPlain(pair.value, where, report, map, name);
    }
    return map;
  }
  if (isSeq(node)) {
    const list: unknown[] = [];
    where.note(list, parent, key, offsetOf(node));
    for (const [index, item] of node.items.entries()) {
      const offset = offsetOf(item) || offsetOf(node);
      where.noteInside(list, index, { key: offset, value: offset });
      list.push(asPlain(item, where, report, list, index));
    }
    return list;
  }
  if (isAlias(node)) {
    const message = `The alias *${node.source} is not allowed; refer to a person, place or statement by its local name instead.`;
    report('yaml/alias', message, offsetOf(node));
    return null;
  }
  return isScalar(node) ? node.value : null;
}

function offsetOf(node: unknown): number {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? 0;
}

function lineAt(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const to = text.indexOf('\n', offset);
  return text.slice(from, to < 0 ? text.length : to).trim();
}

/** A line such as `title Harbour bridge`, `quotes` or `gazette { name: … }`: a word where a key is due, and no colon behind it. */
function lacksColon(line: string): boolean {
  return /^(?:- +)?[\p{L}\p{N}_-]+(?:$| +(?:[^:\s{[][^:]*$|[{[]))/u.test(line);
}

function colonMessage(line: string): string {
  const [, key, rest] = /^(?:- +)?(\S+)\s*(.*)$/su.exec(line)!;
  const shown = rest === '' ? `${key}:` : `${key}: ${rest!.length > 40 ? '…' : rest}`;
  return `There is no colon after ${JSON.stringify(key)}; write \`${shown}\`.`;
}

function syntaxMessage(message: string): string {
  return `This is not valid YAML: ${message.replace(/\.?$/, '')}; put texts that hold ": " or "#" in quotation marks, and indent with spaces.`;
}

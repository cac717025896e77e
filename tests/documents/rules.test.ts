import { readdirSync, readFileSync } from 'node:fs';
import { FAULTS } from '../cases/documents.ts';
import { issuesAfter, issuesOf, read, sample } from './sample.ts';

const files = readdirSync('src/documents', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/documents/${file}`);
const sources = [
  ...files,
  ...['references', 'held-sources', 'free-ids'].map((one) => `src/graph/import/${one}.ts`),
  'src/cli/document-files.ts',
].map((file) => readFileSync(file, 'utf8'));
const rules = [...new Set(sources.join('\n').match(/(?<=')[a-z]+\/[a-z0-9-]+(?=')/g))];

/**
 * Rules that a text breaks rather than a value, those of `--against`, and those of import; their tests are faults.test.ts,
 * calais.test.ts, bulk-line.test.ts, ../graph/references.test.ts, ../graph/source-ids.test.ts and ../cli/check.test.ts. Tables have
 * table/faults.test.ts.
 */
const ELSEWHERE = [
  'yaml/encoding',
  'yaml/syntax',
  'yaml/colon',
  'yaml/key',
  'yaml/duplicate-key',
  'yaml/alias',
  'yaml/depth',
  'shape/document',
  'source/again',
  'citation/checksum',
  'reference/nowhere',
  'source/held',
  'id/held',
  'bulk/shape',
  'file/unreadable',
];

describe('the rules of documents', () => {
  test('the sample breaks none', () => {
    expect(read(sample()).quotes).toHaveLength(2);
  });

  test.each(FAULTS.map((fault) => [`${fault.rule} at ${fault.path}, saying ${fault.says}`, fault] as const))(
    'a fault is told once: %s',
    (_, { rule, change, path, says }) => {
      const found = issuesAfter(change).filter((issue) => issue.rule === rule && issue.path === path);
      expect(found).toHaveLength(1);
      expect(found[0]!.message).toContain(says);
    },
  );

  test.each(
    FAULTS.filter(({ rule }) => !['id/duplicate', 'name/duplicate'].includes(rule)).map(
      (fault) => [`${fault.rule} at ${fault.path}`, fault] as const,
    ),
  )('a fault brings no other one with it: %s', (_, { rule, change }) => {
    expect(issuesAfter(change).map((issue) => issue.rule)).toEqual([rule]);
  });

  test('each has a case', () => {
    const covered = new Set([...FAULTS.map(({ rule }) => rule), ...ELSEWHERE]);
    expect(rules.filter((rule) => !covered.has(rule) && !rule.startsWith('table/'))).toEqual([]);
    expect(rules.length).toBeGreaterThan(45);
  });

  test('each is explained in seeds/README.md, and no other', () => {
    const readme = readFileSync('seeds/README.md', 'utf8');
    const explained = new Set(
      [...readme.matchAll(/`([a-z]+\/[a-z0-9-]+)`(?=[^\n]*\|)/g)].map(([, rule]) => rule),
    );
    expect(rules.filter((rule) => !explained.has(rule))).toEqual([]);
    expect([...explained].filter((rule) => !rules.includes(rule!))).toEqual([]);
  });

  test('all faults of a document are told at once, in the order of the text', () => {
    const issues = issuesAfter((document) => {
      delete document.by;
      document.source.url = 'ftp://x';
      document.people['ada b'] = { name: 'A' };
      document.people.ben.aka = 'B';
      document.entries[0].quotes[0].speech = 'LOUD';
      document.entries[0].quotes[1].speaker = 'benn';
      document.entries[0].quotes[1].respondsTo[0].to = 'forty';
    });
    expect(issues.map(({ rule }) => rule)).toEqual([
      'shape/missing',
      'source/url',
      'shape/unknown-key',
      'shape/local-name',
      'shape/value',
      'reference/unknown',
    ]);
    expect(issues.map(({ line }) => line)).toEqual(issues.map(({ line }) => line).sort((a, b) => a! - b!));
  });

  test('every message says what is wrong and what to do, in a sentence', () => {
    for (const { change } of FAULTS) {
      for (const { message } of issuesAfter(change)) expect(message).toMatch(/^.{20,}[.?]$/s);
    }
  });

  test('an empty file is told what a document is', () => {
    expect(issuesOf('').map(({ rule }) => rule)).toEqual(['shape/document']);
    expect(issuesOf('- a\n- list\n').map(({ rule }) => rule)).toEqual(['shape/document']);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { editorSchema } from '../../src/documents/format/editor-schema.ts';
import { readDocuments } from '../../src/documents/read.ts';
import { type Comparable, compareFigures } from '../../src/model/comparison.ts';
import type { CheckedDocument } from '../../src/model/document.ts';

const seeds = readdirSync('seeds').filter((name) => name.endsWith('.yaml'));

function readSeed(name: string): readonly CheckedDocument[] {
  return readDocuments(readFileSync(`seeds/${name}`, 'utf8'), name);
}

describe('the seeds', () => {
  test.each(seeds)('%s is a valid document that names its schema', (name) => {
    expect(readSeed(name).length).toBeGreaterThan(0);
    expect(readFileSync(`seeds/${name}`, 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=statement-document\.schema\.json\n/,
    );
  });

  test('the schema for editors is that of the definition that checks documents', () => {
    // When it is not: on-record check --schema > seeds/statement-document.schema.json
    const committed = JSON.parse(readFileSync('seeds/statement-document.schema.json', 'utf8'));
    expect(committed).toEqual(JSON.parse(JSON.stringify(editorSchema())));
  });

  test('every key of the schema is described', () => {
    const undescribed: string[] = [];
    const visit = (schema: any, path: string) => {
      for (const [key, value] of Object.entries<any>(schema.properties ?? {})) {
        // A basis and a unit of place are described where they are used.
        if (!value.description && !/\.(latitude|longitude)$/.test(`${path}.${key}`))
          undescribed.push(`${path}.${key}`);
        visit(value, `${path}.${key}`);
      }
      for (const inner of [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])]) {
        if (inner && typeof inner === 'object') visit(inner, path);
      }
    };
    visit(editorSchema(), '');
    expect(undescribed).toEqual([]);
  });

  test('the tutorial of seeds/README.md is a valid document', () => {
    const readme = readFileSync('seeds/README.md', 'utf8');
    const [head, statements, measures] = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
      ([, block]) => block!,
    );
    const [before, entries] = head!.split('entries:');
    const document = `${before}${measures}\nentries:${entries}${statements}`;
    const [read] = readDocuments(document, 'harbour.yaml');
    expect(read!.quotes).toHaveLength(3);
    expect(read!.figures[0]).toMatchObject({ value: 40, comparator: 'ABOUT', unit: 'day' });
    expect(read!.responses[0]).toMatchObject({ to: 'person:ada-birch', kind: 'REJECTS' });
  });
});

describe('the two seeds together', () => {
  const documents = seeds.flatMap(readSeed);
  type Lists = {
    [K in keyof CheckedDocument as CheckedDocument[K] extends readonly unknown[]
      ? K
      : never]: CheckedDocument[K];
  };
  const all = <K extends keyof Lists>(key: K) =>
    documents.flatMap((document) => document[key] as readonly Lists[K][number][]);

  test('show every kind of attribution, speech and response, and what Calais lacks of comparators', () => {
    const kinds = (values: readonly unknown[]) => [...new Set(values)].sort();
    expect(kinds(all('attributions').map((each) => each.attribution))).toEqual([
      'COLLECTIVE',
      'NAMED',
      'PUBLISHER',
      'SPOKESPERSON',
      'UNNAMED',
    ]);
    expect(kinds(all('quotes').map((each) => each.speech))).toEqual(['DIRECT', 'INDIRECT', 'MIXED']);
    expect(kinds(all('responses').map((each) => each.kind))).toEqual([
      'ANSWERS',
      'CLARIFIES',
      'COMMENTS',
      'QUESTIONS',
      'REJECTS',
      'SUPPORTS',
    ]);
    expect(kinds(all('figures').map((each) => each.comparator))).toEqual([
      'ABOUT',
      'AT_LEAST',
      'AT_MOST',
      'BETWEEN',
      'EXACTLY',
      'MORE_THAN',
    ]);
    expect(kinds(all('contradictions').map((each) => each.kind))).toEqual(['DENIAL', 'INCOMPATIBLE']);
    expect(all('quotes').filter(({ elided }) => elided).length).toBeGreaterThanOrEqual(2);
  });

  test('have figures with every verdict', () => {
    const named = new Map([...all('measures'), ...all('places')].map((thing) => [thing.id, thing]));
    const figures = all('figures').map(
      (figure): Comparable => ({
        ...figure,
        measure: named.get(figure.measure ?? '') ?? null,
        place: named.get(figure.place ?? '') ?? null,
        saidOn: all('attributions').find(({ statement }) => statement === figure.id)!.on,
      }),
    );
    const pairs = figures.flatMap((a, index) => figures.slice(index + 1).map((b) => [a, b] as const));
    const verdicts = pairs
      .filter(([a, b]) => a.measure?.id === b.measure?.id)
      .map(([a, b]) => compareFigures(a, b).verdict);
    expect(new Set(verdicts)).toEqual(
      new Set(['CONTRADICTS', 'AGREES', 'COMPATIBLE', 'CHANGED', 'NOT_COMPARABLE']),
    );
  });

  test('have a thread five deep, over two sources', () => {
    const to = new Map(all('responses').map((response) => [response.from, response.to]));
    const depth = (from: string): number => (to.has(from) ? 1 + depth(to.get(from)!) : 0);
    expect(Math.max(...[...to.keys()].map(depth))).toBeGreaterThanOrEqual(5);
  });

  test('give enough of each kind to turn pages', () => {
    for (const key of ['speakers', 'places', 'quotes', 'figures', 'responses', 'roles', 'entries'] as const) {
      expect(all(key).length).toBeGreaterThan(7);
    }
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { type Cells, csv, issuesOf, readSources, rows } from './reading.ts';

type Three = [Cells, Cells, Cells];
/** One way to break a rule: what is changed, and the column, the line and the beginning of the cell that are told. */
type Fault = {
  rule: string;
  column: string;
  line: number;
  at: string;
  says: string;
  change: (rows: Three) => Cells[] | undefined;
};

const another = { ...rows()[0], source: 'Another', key: 'other' };

function set(row: Cells, cells: Cells): undefined {
  Object.assign(row, cells);
}

/** Each rule of tables, and some that all documents share. The first row has three lines, for so many has its text. */
const FAULTS: readonly Fault[] = [
  {
    rule: 'table/column',
    column: 'speeker',
    line: 1,
    at: 'speeker,by',
    says: 'Did you mean "speaker"?',
    change: ([one]) => [{ speeker: 'x', ...one }],
  },
  {
    rule: 'table/column',
    column: 'by',
    line: 1,
    at: 'by,source',
    says: 'this one is missing: words',
    change: ([{ words: _, ...one }]) => [one],
  },
  {
    rule: 'table/type',
    column: 'type',
    line: 5,
    at: 'FIGUER',
    says: '"FIGURE"',
    change: ([, two]) => set(two, { type: 'FIGUER' }),
  },
  {
    rule: 'table/cell',
    column: 'speech',
    line: 5,
    at: 'DIRECT',
    says: 'means nothing in a FIGURE',
    change: ([, two]) => set(two, { speech: 'DIRECT' }),
  },
  {
    rule: 'table/cell',
    column: 'kind',
    line: 6,
    at: 'REJECTS',
    says: '`respondsTo` is empty',
    change: ([, , three]) => set(three, { respondsTo: '' }),
  },
  {
    rule: 'table/cell',
    column: 'speakerKind',
    line: 5,
    at: 'PERSON',
    says: 'that is empty here',
    change: ([, two]) => set(two, { speakerKind: 'PERSON' }),
  },
  {
    rule: 'table/cell',
    column: 'eventKind',
    line: 4,
    at: 'DEBATE',
    says: 'is an id here',
    change: ([one]) => set(one, { event: 'event:talk', eventKind: 'DEBATE' }),
  },
  {
    rule: 'table/list',
    column: 'speakerKind',
    line: 4,
    at: 'PERSON',
    says: 'names 2 and `speakerKind` has 1',
    change: ([one]) => set(one, { speaker: 'Ada Birch; Ben Cole', as: '' }),
  },
  {
    rule: 'table/list',
    column: 'role',
    line: 6,
    at: '"a;b;c"',
    says: '`role` has 3',
    change: ([, , three]) =>
      set(three, { speaker: 'Ada Birch; Ben Cole', speakerKind: ';PERSON', role: 'a;b;c' }),
  },
  {
    rule: 'table/disagrees',
    column: 'language',
    line: 5,
    at: 'fr',
    says: '"fr" here and "en-GB" in line 2',
    change: ([, two]) => set(two, { language: 'fr' }),
  },
  {
    rule: 'table/disagrees',
    column: 'speakerKind',
    line: 6,
    at: 'COLLECTIVE',
    says: '"COLLECTIVE" here and "PERSON" in line 4',
    change: ([, , three]) => set(three, { speaker: 'Ada Birch', speakerKind: 'COLLECTIVE' }),
  },
  {
    rule: 'table/spelling',
    column: 'speaker',
    line: 6,
    at: 'ADA BIRCH',
    says: '"Ada Birch" (line 4)',
    change: ([, , three]) => set(three, { speaker: 'ADA BIRCH' }),
  },
  {
    rule: 'table/ambiguous',
    column: 'about',
    line: 6,
    at: 'Ada Birch',
    says: 'person:ada-birch, place:ada-birch',
    change: ([one, two, three]) => [
      one,
      { ...two, place: 'Ada Birch', placeKind: 'SITE' },
      { ...three, about: 'Ada Birch' },
    ],
  },
  {
    rule: 'reference/unknown',
    column: 'about',
    line: 6,
    at: 'Calais',
    says: 'say what it is in `aboutKind`',
    change: ([, , three]) => set(three, { about: 'Calais' }),
  },
  {
    rule: 'table/list',
    column: 'aboutKind',
    line: 6,
    at: 'TOWN',
    says: '`about` names 2 and `aboutKind` has 1',
    change: ([, , three]) => set(three, { about: 'Calais; Ben Cole', aboutKind: 'TOWN' }),
  },
  {
    rule: 'shape/value',
    column: 'aboutKind',
    line: 6,
    at: 'VILLAGE',
    says: 'VILLAGE',
    change: ([, , three]) => set(three, { about: 'Calais', aboutKind: 'VILLAGE' }),
  },
  {
    rule: 'table/source-again',
    column: 'source',
    line: 10,
    at: 'The bridge',
    says: 'began in line 2',
    change: (all) => [...all, another, rows()[0]],
  },
  {
    rule: 'reference/unknown',
    column: 'speaker',
    line: 6,
    at: 'Ben Cole',
    says: 'say what it is in `speakerKind`',
    change: ([, , three]) => set(three, { speakerKind: '' }),
  },
  {
    rule: 'reference/unknown',
    column: 'respondsTo',
    line: 6,
    at: 'Ada Brich',
    says: 'Did you mean "Ada Birch"?',
    change: ([, , three]) => set(three, { respondsTo: 'Ada Brich' }),
  },
  {
    rule: 'reference/unknown',
    column: 'key',
    line: 7,
    at: 'fourty',
    says: '"fourty"',
    change: (all) => [...all, { type: 'RESPONSE', key: 'fourty', respondsTo: 'Ben Cole', kind: 'REJECTS' }],
  },
  {
    rule: 'reference/kind',
    column: 'statedIn',
    line: 6,
    at: 'boats',
    says: 'is a FIGURE',
    change: ([one, two, three]) => [
      one,
      { ...two, key: 'boats' },
      { ...three, type: 'FIGURE', words: '£2m', speech: '', statedIn: 'boats' },
    ],
  },
  {
    rule: 'shape/value',
    column: 'sourceKind',
    line: 2,
    at: 'ARTICEL',
    says: '"sourceKind" cannot be "ARTICEL"',
    change: ([one]) => set(one, { sourceKind: 'ARTICEL' }),
  },
  {
    rule: 'shape/value',
    column: 'speakerKind',
    line: 6,
    at: 'PERSN',
    says: 'Did you mean "PERSON"?',
    change: ([, , three]) => set(three, { speakerKind: 'PERSN' }),
  },
  {
    rule: 'shape/value',
    column: 'value',
    line: 5,
    at: '4O',
    says: '"value" is "4O" but must be a number',
    change: ([, two]) => set(two, { value: '4O' }),
  },
  {
    rule: 'shape/missing',
    column: 'speech',
    line: 6,
    at: ',',
    says: '"speech" is missing',
    change: ([, , three]) => set(three, { speech: '' }),
  },
  {
    rule: 'shape/missing',
    column: 'citation',
    line: 2,
    at: ',',
    says: '"citation" is missing',
    change: ([one]) => set(one, { citation: '' }),
  },
  {
    rule: 'selector/not-found',
    column: 'words',
    line: 6,
    at: 'No boat',
    says: 'copy them as printed',
    change: ([, , three]) => set(three, { words: 'No boat shall wait' }),
  },
  {
    rule: 'date/malformed',
    column: 'publishedAt',
    line: 4,
    at: '3/4',
    says: '3/4/2031',
    change: ([one]) => set(one, { publishedAt: '3/4/2031' }),
  },
  {
    rule: 'statement/no-speaker',
    column: '',
    line: 6,
    at: ',',
    says: 'has no speaker',
    change: ([, , three]) => set(three, { speaker: '', speakerKind: '' }),
  },
];

describe('a fault in a table', () => {
  test.each(FAULTS.map((each) => [`${each.rule} in ${each.column}, saying ${each.says}`, each] as const))(
    'is told once, with its column, line and place: %s',
    async (_, { rule, change, column, line, at, says }) => {
      const given = rows();
      const table = csv(change(given) ?? given);
      const issues = (await issuesOf(table)).filter((issue) => issue.rule === rule && issue.path === column);
      expect(issues).toEqual([expect.objectContaining({ message: expect.stringContaining(says), line })]);
      expect(lineOf(table, line).slice(issues[0]!.column! - 1)).toMatch(new RegExp(`^${at}`));
    },
  );

  test('is at the cell, behind cells of several lines', async () => {
    const [one, two, three] = rows();
    const quote = { by: one.by!, text: one.text!, ...one, note: 'two\r\nlines, "quoted"', speech: 'LOUD' };
    for (const end of ['\n', '\r\n']) {
      const table = csv([quote, two, { ...three, speech: 'LOUD' }], { end });
      const issues = await issuesOf(table, 11);
      expect(issues.map(({ rule, path }) => [rule, path])).toEqual([
        ['shape/value', 'speech'],
        ['shape/value', 'speech'],
      ]);
      for (const { line, column } of issues) expect(lineOf(table, line!).slice(column! - 1)).toMatch(/^LOUD/);
    }
  });

  test('does not keep the rest of its row from being checked', async () => {
    const [one, two, three] = rows();
    const wrong = { ...three, speaker: 'Ben Kole', speakerKind: '', attribution: 'UNNAMED', on: 'noon' };
    const issues = await issuesOf(csv([one, two, wrong]));
    expect(issues.map(({ rule }) => rule).sort()).toEqual(['date/malformed', 'reference/unknown']);
  });

  test.each(FAULTS.map((each) => [`${each.rule} in ${each.column}`, each] as const))(
    'brings no others with it: %s',
    async (_, { rule, change }) => {
      const given = rows();
      expect((await issuesOf(csv(change(given) ?? given))).map((issue) => issue.rule)).toEqual([rule]);
    },
  );
});

describe('a broken row', () => {
  const table = csv(rows());
  test.each([
    ['with too many cells', `${table}${','.repeat(40)}x\n`, { rule: 'table/spill', line: 7 }],
    [
      'with an open quotation mark',
      `${table},"x\n,y\n`,
      { rule: 'table/quotes', path: 'source', line: 7, column: 2 },
    ],
    [
      'with a mark in a cell',
      table.replace('INDI', 'IN"D'),
      { rule: 'table/quotes', path: 'speech', line: 4 },
    ],
    [
      'with text behind a mark',
      table.replace('INDI', '"IN"D'),
      { rule: 'table/quotes', path: 'speech', line: 4 },
    ],
  ])('%s is told, and nothing of its source is taken', async (_, broken, issue) => {
    for (const size of [5, 1 << 20]) {
      const reads = await readSources(broken, size);
      expect(reads.map(({ document }) => document)).toEqual([null]);
      expect(reads[0]!.issues.at(-1)).toMatchObject(issue);
    }
  });

  test('lets through the sources before it', async () => {
    const table = `${csv([...rows(), another])}a"b\n`;
    const reads = await readSources(table, 50);
    expect(reads.map(({ document, issues }) => [document?.source.title, issues.length])).toEqual([
      ['The bridge', 0],
      [undefined, 1],
    ]);
  });
});

describe('a table', () => {
  test.each(['', '\n\n', `${csv(rows()).split('\n')[0]}\n`])('without rows is told so: %j', async (table) => {
    expect((await issuesOf(table)).map(({ rule }) => rule)).toEqual(['shape/document']);
  });

  test('that is not in UTF-8 is told so', async () => {
    const bytes = Buffer.from(csv(rows()).replace('No boat', 'N\u00f3 boat'), 'latin1');
    expect((await issuesOf(bytes)).map(({ rule }) => rule)).toEqual(['yaml/encoding']);
  });

  test('goes on behind a faulty source; what rests on that is faulty too, and told once', async () => {
    const [one, two, three] = rows();
    const later = { ...another, respondsTo: 'none', kind: 'REJECTS', basis: one.as! };
    const fine = { ...another, source: 'A third', key: 'third' };
    const table = csv([
      one,
      two,
      { ...three, speech: 'LOUD' },
      later,
      { ...later, key: 'more', words: 'would wait' },
      fine,
    ]);
    const reads = await readSources(table);
    expect(reads.map(({ issues }) => issues.map(({ rule }) => rule))).toEqual([
      ['shape/value'],
      ['table/after-fault'],
      [],
    ]);
    expect(reads.map(({ line }) => line)).toEqual([2, 7, 13]);
  });
});

test('each rule of tables is broken here', () => {
  const sources = readdirSync('src/documents/table').map((file) =>
    readFileSync(`src/documents/table/${file}`, 'utf8'),
  );
  const rules = new Set(sources.join('\n').match(/(?<=')table\/[a-z-]+(?=')/g));
  const here = readFileSync('tests/documents/table/faults.test.ts', 'utf8');
  expect([...rules].filter((rule) => !here.includes(`'${rule}'`))).toEqual([]);
});

function lineOf(table: string, line: number): string {
  return table.split(/\r\n|\n|\r/)[line - 1]!;
}

describe('a table of which every row has too many cells', () => {
  const table = csv(rows());
  test.each([
    ['a title above the header', `My statements,,,\n${table}`, 'table/column'],
    ['a line for spreadsheets above it', `sep=,\n${table}`, 'table/column'],
    [
      'one statement with cells too many',
      `${csv([rows()[0]]).trimEnd()},too,many
`,
      'table/spill',
    ],
  ])('is told as such: %s', async (_, text, rule) => {
    const found = await issuesOf(text);
    expect(found.map((issue) => issue.rule)).toContain(rule);
    for (const { line, column } of found)
      expect([line, column]).toEqual([expect.any(Number), expect.any(Number)]);
  });
});

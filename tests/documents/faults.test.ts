import { decodeDocument } from '../../src/documents/written/decode.ts';
import { issuesOf } from './sample.ts';

/** Rule, line and column of what is wrong with a text. */
function placesOf(text: string) {
  return issuesOf(text).map(({ rule, line, column }) => [rule, line, column]);
}

const SOURCE = 'source: { title: T, kind: ARTICLE, publisher: paper, language: en, citation: c }';
const PAPER = 'organisations: { paper: { name: Paper, kind: PUBLISHER } }';
const HEAD = `by: me\n${SOURCE}\n${PAPER}\n`;

describe('where a fault is', () => {
  test('a wrong value is told by its line and column', () => {
    const text = `${HEAD}entries:\n  - text: Ann said no.\n    quotes:\n      - words: "no"\n        speech: LOUD\n        speaker: paper\n`;
    expect(placesOf(text)).toEqual([['shape/value', 8, 17]]);
  });

  test('a key that means nothing is told by its own place', () => {
    expect(placesOf(`${HEAD}entries: [{}]\nenteries: []\n`)).toEqual([['shape/unknown-key', 5, 1]]);
  });

  test('what is missing is told by the map that lacks it', () => {
    expect(placesOf(`by: me\n${PAPER}\nentries: [{}]\n${SOURCE.replace(' title: T,', '')}\n`)).toEqual([
      ['shape/missing', 4, 9],
    ]);
  });

  test('JSON is read like YAML, with its lines', () => {
    const text =
      '{\n "by": "me",\n "entries": [{}],\n "organisations": {"paper": {"name": "P", "kind": "PUBLISHER"}},\n "source": {"title": "T", "kind": "BOOK", "publisher": "paper", "language": "en", "citation": "c"}\n}';
    expect(placesOf(text)).toEqual([['shape/value', 5, 35]]);
  });

  test('in a file of several documents the path names the document', () => {
    const good = `${HEAD}entries: [{}]\n`;
    const issues = issuesOf(
      `${good}---\n${good.replace('title: ', 'title: Another ').replace('kind: ARTICLE', 'kind: BOOK')}`,
    );
    expect(issues.map(({ path, line }) => [path, line])).toEqual([['documents[1].source.kind', 7]]);
  });
});

describe('what YAML may not do', () => {
  test('a syntax error is told with its place', () => {
    expect(placesOf('by: "me\nsource: x')).toEqual([['yaml/syntax', 2, 10]]);
    expect(placesOf('by: a: b')[0]).toEqual(['yaml/syntax', 1, 5]);
  });

  test.each([
    ['a word', 'source\n  title: A\n', 'write `source:`'],
    [
      'a key with its text',
      'source:\n  title Harbour bridge\n  kind: ARTICLE\n',
      'write `title: Harbour bridge`',
    ],
    ['a key with a map', 'organisations:\n  gazette { name: A, kind: PUBLISHER }\n', 'write `gazette: {'],
  ])('a missing colon behind %s is told once, with what to write', (_, text, says) => {
    const issues = issuesOf(`by: me\n${text}`);
    expect(issues.map(({ rule }) => rule)).toEqual(['yaml/colon']);
    expect(issues[0]!.message).toContain(says);
  });

  test('a key that stands twice in one map is refused, wherever it is', () => {
    expect(placesOf(`${HEAD}entries: [{}]\nby: you\n`)).toEqual([['yaml/duplicate-key', 5, 1]]);
    expect(placesOf(`${HEAD}entries: [{ heading: a, heading: b }]\n`)[0]).toEqual([
      'yaml/duplicate-key',
      4,
      25,
    ]);
  });

  test('a key that is no word is refused', () => {
    expect(placesOf(`${HEAD}entries: [{}]\n[a, b]: c\n`)[0]).toEqual(['yaml/key', 5, 1]);
  });

  test('aliases are refused, so that a small file cannot blow up', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghi'
        .split('')
        .map((key, index) => `${key}: &${key} [*${'abcdefgh'[index]}, *${'abcdefgh'[index]}]`),
    ].join('\n');
    const started = issuesOf(bomb);
    expect(started.filter(({ rule }) => rule === 'yaml/alias')).toHaveLength(16);
  });

  test('nesting of thousands of levels is refused, not fatal', () => {
    expect(issuesOf(`by: ${'['.repeat(20_000)}${']'.repeat(20_000)}`).map(({ rule }) => rule)).toContain(
      'yaml/depth',
    );
  });

  test('tags of other systems are refused', () => {
    expect(issuesOf('by: !!js/function "x"\n').map(({ rule }) => rule)).toContain('yaml/syntax');
  });

  test('a key named like an inner property of objects is a key like any other', () => {
    const issues = issuesOf(`${HEAD}entries: [{}]\n__proto__: { by: x }\nconstructor: y\n`);
    expect(issues.map(({ rule, path }) => [rule, path])).toEqual([
      ['shape/unknown-key', '__proto__'],
      ['shape/unknown-key', 'constructor'],
    ]);
  });

  test.each(['people', 'groups', 'places', 'events', 'measures'])(
    'of %s no local name is passed over',
    (section) => {
      for (const definition of ['1', '{ name: A }', '{}'])
        expect(
          issuesOf(`${HEAD}entries: [{}]\n${section}: { __proto__: ${definition} }\n`).map((issue) => [
            issue.rule,
            issue.path,
            issue.line,
          ]),
        ).toEqual([['shape/local-name', `${section}.__proto__`, 5]]);
    },
  );
});

describe('a fault that was set aside', () => {
  test('makes nobody else at fault: what was broken is not unknown', () => {
    const text = `${HEAD}people: { ann: { name: 7 } }\nentries:\n  - text: Ann said no.\n    quotes:\n      - { words: "no", speech: INDIRECT, speaker: ann }\n`;
    expect(issuesOf(text).map(({ rule }) => rule)).toEqual(['shape/value']);
  });

  test('does not hide the faults of its neighbours', () => {
    const text = `${HEAD}entries:\n  - text: Ann said no.\n    heading: [x]\n    quotes:\n      - { words: "yes", speech: INDIRECT, speaker: paper }\n      - { words: "no", speech: 1, speaker: paper }\n      - { words: "said", speech: INDIRECT, speaker: pepper }\n`;
    expect(issuesOf(text).map(({ rule, line }) => [rule, line])).toEqual([
      ['shape/value', 6],
      ['selector/not-found', 8],
      ['shape/value', 9],
      ['reference/unknown', 10],
    ]);
  });
});

describe('the bytes of a file', () => {
  test('are read as UTF-8 or, where they begin with its mark, as UTF-16', () => {
    expect(decodeDocument(Buffer.from('by: Zoë'), 'a.yaml')).toBe('by: Zoë');
    expect(decodeDocument(Buffer.from('\ufeffby: Zoë'), 'a.yaml')).toBe('by: Zoë');
    expect(decodeDocument(Buffer.from('\ufeffby: Zoë', 'utf16le'), 'a.yaml')).toBe('by: Zoë');
  });

  test('are refused in another encoding, because a guess would change what is cited', () => {
    expect(() => decodeDocument(Buffer.from('by: Zoë', 'latin1'), 'a.yaml')).toThrow(
      expect.objectContaining({
        name: 'InvalidDocument',
        issues: [expect.objectContaining({ rule: 'yaml/encoding' })],
      }),
    );
  });
});

import { printDocument } from '../../src/documents/print.ts';
import { readDocuments } from '../../src/documents/read.ts';
import { issuesOf, sample } from './sample.ts';

/** A second document that takes its names from the sample before it. */
function second(change: (document: Record<string, any>) => void = () => {}): string {
  const document: Record<string, any> = {
    by: 'A Reader',
    source: { ...sample().source, title: 'The bridge, a day later' },
    entries: [
      {
        text: 'Ada Birch rejected what Ben Cole had said.',
        quotes: [
          {
            words: 'what Ben Cole had said',
            speech: 'INDIRECT',
            speaker: 'ada',
            respondsTo: [
              { to: 'none', kind: 'REJECTS', basis: 'Ada Birch rejected what Ben Cole had said.' },
            ],
          },
        ],
      },
    ],
  };
  change(document);
  return printDocument(document as never);
}

const first = printDocument(sample() as never);

describe('several documents in one file', () => {
  test('use the names of those before them, and each can be imported by itself', () => {
    const [one, two] = readDocuments(`${first}---\n${second()}`, 'two.yaml');
    expect(two!.responses[0]!.to).toBe(one!.quotes[1]!.id);
    expect(two!.speakers.map(({ id }) => id).sort()).toEqual([
      'organisation:the-gazette',
      'person:ada-birch',
    ]);
    expect(one!.speakers).toHaveLength(3);
  });

  test('do not use the names of those behind them', () => {
    expect(issuesOf(`${second()}---\n${first}`).map(({ rule }) => rule)).toContain('reference/unknown');
  });

  test('may define a name anew', () => {
    const again = second((document) => {
      document.people = { ada: { name: 'Ada Other' } };
    });
    const [, two] = readDocuments(`${first}---\n${again}`, 'two.yaml');
    expect(two!.attributions[0]!.speaker).toBe('person:ada-other');
  });

  test('are all refused when one is wrong, with the faults of all', () => {
    const issues = issuesOf(
      `${first.replace('ARTICLE', 'BOOK')}---\n${second((document) => delete document.by)}`,
    );
    expect(issues.map(({ rule, path }) => [rule, path])).toEqual([
      ['shape/value', 'documents[0].source.kind'],
      ['shape/missing', 'documents[1].by'],
    ]);
  });

  test('a definition that only a later document uses is used', () => {
    const lends = sample();
    lends.people.eve = { name: 'Eve Moor' };
    const borrows = second((document) => {
      document.entries[0].quotes[0].about = ['eve'];
    });
    const [, two] = readDocuments(`${printDocument(lends as never)}---\n${borrows}`, 'two.yaml');
    expect(two!.quotes[0]!.about).toEqual(['person:eve-moor']);
    expect(two!.speakers.map(({ name }) => name)).toContain('Eve Moor');
  });

  test('a separator at the end adds no document', () => {
    expect(readDocuments(`---\n${first}---\n`, 'one.yaml')).toHaveLength(1);
  });
});

test('two documents on one source are refused: only the later would stand', () => {
  const title = sample().source.title as string;
  const again = second((document) => {
    document.source.title = title;
  });
  const [issue] = issuesOf(`${first}---\n${again}`);
  expect(issue).toMatchObject({ rule: 'source/again', line: expect.any(Number) });
  expect(issue!.message).toContain('is the source of another document in this file (line ');
  const apart = second((document) => Object.assign(document.source, { title, id: 'source:later' }));
  expect(issuesOf(`${first}---\n${apart}`)).toEqual([]);
});

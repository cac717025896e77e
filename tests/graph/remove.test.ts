import { importDocument } from '../../src/graph/import.ts';
import { COMMAND_LINE } from '../../src/graph/record/revision.ts';
import { removeSource, sourceMeant, tryRemoval } from '../../src/graph/remove.ts';
import type { CheckedDocument } from '../../src/model/document.ts';
import { everything } from '../support/everything.ts';
import { openGraph } from '../support/graph.ts';
import { told } from '../support/told.ts';

const over = openGraph();
const at = new Date('2031-06-01T12:00:00Z');
const put = (document: CheckedDocument) => importDocument(over.graph, document, at);
const by = { actor: COMMAND_LINE, at: at.toISOString() };
const remove = (id: string) => over.graph.write((write) => removeSource(write, id, by));

beforeEach(() => over.hold());

const boats = (words: string) => ({
  words,
  figures: [{ words, measure: 'boats', place: 'town', asOf: '2031-02' }],
});
const spoken = 'The harbour must stay open to all who fish from it, whatever the season brings.';
const people = { ada: { name: 'Ada Birch' }, ben: { name: 'Ben Cole' } };
const first = () =>
  told(
    'first',
    [
      boats('40 boats'),
      { words: spoken, speech: 'DIRECT', start: 5_000 },
      { words: 'Ada asked Ben about it.', start: 7_000, respondsTo: [{ to: 'hearing', kind: 'COMMENTS' }] },
    ],
    { people },
  );
const second = () =>
  told(
    'second',
    [
      boats('90 boats'),
      { words: spoken, speech: 'DIRECT', start: 5_000 },
      { words: 'Only Cyd said this.', speaker: 'cyd', start: 8_000 },
      { words: 'Said at the hearing.', start: 9_000, event: 'hearing' },
    ],
    { people },
  );

test('a source goes with all that only it holds, as if it had never come', async () => {
  await put(first());
  const before = await everything(over);
  await put(second());
  expect(await over.answer('{ contradictions { totalCount } utterances { totalCount } }')).toEqual({
    contradictions: { totalCount: 1 },
    utterances: { totalCount: 1 },
  });
  const { removed, withdrawn, gone, kept } = await remove('source:second');
  expect(await everything(over)).toEqual(before);
  expect([removed.quotes, removed.figures, withdrawn]).toEqual([4, 1, 1]);
  expect(gone.map(({ name }) => name)).toEqual(['Cyd Dunn']);
  expect(kept.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ada Birch', 'Boats', 'The Gazette']));
});

test('removed and imported again, the graph is the same, node by node', async () => {
  for (const document of [first(), second()]) await put(document);
  const before = await everything(over);
  for (const document of [second(), first()]) {
    await remove(document.source.id);
    expect(await everything(over)).not.toEqual(before);
    await put(document);
    // What came in at one moment is told apart by a counter, which goes on.
    expect(await everything(over, ['turn'])).toEqual(
      before.map((one) => one.replace(/,?"turn":\d+/, '')).sort(),
    );
  }
});

test('the last source leaves an empty graph', async () => {
  await put(first());
  await remove('source:first');
  expect(await everything(over)).toEqual([]);
});

test('a trial says the same as the removal, and takes nothing away', async () => {
  for (const document of [first(), second()]) await put(document);
  const before = await everything(over);
  const trial = await tryRemoval(over.graph, 'source:second');
  expect(await everything(over)).toEqual(before);
  expect(await remove('source:second')).toEqual({ ...trial, revision: 'revision:3' });
});

test('what a reviewer decided is counted, and goes', async () => {
  await put(first());
  await put(second());
  await over.run(
    `MATCH ()-[r:CONTRADICTS]->() SET r.status = 'CONFIRMED', r.reviewedAt = '2031-01-01T00:00:00Z'`,
  );
  expect(await remove('source:second')).toMatchObject({ reviewed: 1, withdrawn: 1 });
  expect(await over.answer('{ contradictions { totalCount } }')).toEqual({
    contradictions: { totalCount: 0 },
  });
});

test('a removal leaves a revision that touches all that went', async () => {
  const document = second();
  await put(document);
  await remove('source:second');
  const { revisions } = await over.answer(
    '{ revisions(filter: { operation: [REMOVE_SOURCE] }) { nodes { summary before after actor { name } touched } } }',
  );
  expect(revisions.nodes).toEqual([
    {
      summary: 'Removed “The second” with 4 quotes and 1 figure.',
      before: { source: 'source:second', title: 'The second' },
      after: null,
      actor: { name: 'command line' },
      touched: expect.arrayContaining(['source:second', ...document.quotes.map(({ id }) => id)]),
    },
  ]);
});

test('a source that another one answers stays, and the other is named', async () => {
  const asked = first();
  await put(asked);
  const quote = asked.quotes[0]!.id;
  await put(told('answer', [{ words: 'That is wrong.', respondsTo: [{ to: quote, kind: 'REJECTS' }] }]));
  const before = await everything(over);
  await expect(remove('source:first')).rejects.toThrow(
    'Statements of this source are answered, contradicted or attributed by "The answer" (source:answer); remove that source first.',
  );
  expect(await everything(over)).toEqual(before);
  await remove('source:answer');
  await remove('source:first');
  expect(await everything(over)).toEqual([]);
});

test('a source is meant by its id, its title in any case, or its address', async () => {
  await put(told('paper', [{ words: 'one' }], { source: { url: 'https://example.org/paper' } }));
  for (const text of ['source:paper', 'The paper', 'the PAPER', 'https://example.org/paper'])
    expect(await sourceMeant(over.graph, text)).toBe('source:paper');
  await expect(sourceMeant(over.graph, 'The papper')).rejects.toThrow(
    'There is no source "The papper"; did you mean "The paper"?',
  );
  await expect(remove('source:nowhere')).rejects.toThrow('There is nothing with the id "source:nowhere"');
});

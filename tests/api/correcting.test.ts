import { createHash } from 'node:crypto';
import { loadDocuments } from '../../src/graph/bulk/load.ts';
import { importDocument } from '../../src/graph/import.ts';
import { openGraph } from '../support/graph.ts';
import { stateOf } from '../support/state.ts';
import { told } from '../support/told.ts';

const over = openGraph();
const ann = over.as('Ann', 'REVIEWER');
const bob = over.as('Bob', 'REVIEWER');
const cyd = over.as('Cyd', 'CONTRIBUTOR');

const ARTICLE = `The quay
Ada Birch said that some 2,500 boats passed the quay. “The quay is open to all,” Ben Cole said.
The council said that 900 boats passed the quay. “We never shut it,” added Mr Cole.
`;
const at = (words: string) => ARTICLE.indexOf(words);
const north = () =>
  told('north', [], {
    source: { sha256: createHash('sha256').update(ARTICLE).digest('hex'), publishedAt: '2030-05-01' },
    entries: [
      {
        start: 0,
        end: ARTICLE.length,
        quotes: [
          {
            words: 'some 2,500 boats passed the quay',
            start: at('some 2,500'),
            speech: 'INDIRECT',
            speaker: 'ada',
            as: 'Ada Birch',
            cue: 'said',
            figures: [{ words: 'some 2,500 boats', measure: 'boats', start: at('some 2,500') }],
          },
          { words: 'The quay is open', start: at('The quay is open'), speech: 'DIRECT', speaker: 'ada' },
        ],
      },
    ],
    people: { ada: { name: 'Ada Birch' } },
    measures: {
      boats: {
        id: 'measure:boats',
        name: 'Boats',
        definition: 'Boats that pass.',
        dimension: 'COUNT',
        unit: 'boat',
      },
    },
  });
/** Somebody whom only this paper knows, so that north does not. */
const south = () =>
  told('south', [{ words: 'The quay is open, and always was', speaker: 'ben', respondsTo: [] }], {
    people: { ben: { id: 'person:ben-cole', name: 'Ben Cole' } },
  });
const REVISION = 'revision { id operation summary before after note undoes { id } }';
const STATEMENT = `statement { id version text saidOn saidBy { id name }
  attributions { id status assertedBy attributedAs cue basisText speaker { id } }
  citation { exact prefix suffix start end } responses { totalCount } contradictions { nodes { status statements { id } } }
  ... on Quote { speech elided figures { id saidBy { name } } }
  ... on Figure { value low high comparator hedge unit measure { id } statedIn { id } } }`;
const DO = {
  addStatement: `mutation ($input: AddStatementInput!) { addStatement(input: $input) { ${STATEMENT} ${REVISION} } }`,
  amend: `mutation ($input: AmendInput!) { amend(input: $input) { ${STATEMENT} ${REVISION} } }`,
  review: `mutation ($input: ReviewInput!) { review(input: $input) { link { id status } ${REVISION} } }`,
  addResponse: `mutation ($input: AddResponseInput!) { addResponse(input: $input) { response { id } ${REVISION} } }`,
  undo: `mutation ($input: UndoInput!) { undo(input: $input) { ${REVISION} } }`,
  remove: `mutation ($input: RemoveInput!) { remove(input: $input) { ${REVISION} } }`,
};
const act = async (who: typeof ann, name: keyof typeof DO, input: object) =>
  (await who.answer(DO[name], { input }))[name];
const refused = async (who: typeof ann, name: keyof typeof DO, input: object) => {
  const { message, extensions } = await who.refusal(DO[name], { input });
  return {
    message,
    code: extensions?.code,
    argument: extensions?.argument,
    revisions: extensions?.revisions,
  };
};
const undo = (revision: string) => act(ann, 'undo', { revision });
const state = () => stateOf(over);
/** Whom a description is of is decided anew when it comes back. */
const timeless = (texts: string[]) => texts.map((text) => text.replace(/"assertedAt":"[^"]*"/, ''));
const ENTRY = 'entry:north/1';

let ids: { quote: string; other: string; figure: string };
beforeEach(async () => {
  await over.hold(north(), south());
  const { quotes, figures } = north();
  ids = { quote: quotes[0]!.id, other: quotes[1]!.id, figure: figures[0]!.id };
});

const ADDED = {
  entry: ENTRY,
  words: 'We never shut it',
  speech: 'DIRECT',
  speaker: 'person:ben-cole',
  attributedAs: 'Mr Cole',
  cue: 'added',
  article: ARTICLE,
  note: 'The rule missed it.',
};

describe('a statement that a person adds', () => {
  test('stands where the article prints it, PROPOSED, and is taken back with nothing left of it', async () => {
    const first = await state();
    const { statement, revision } = await act(cyd, 'addStatement', ADDED);
    const start = at('We never');
    expect(statement).toMatchObject({
      text: 'We never shut it',
      speech: 'DIRECT',
      saidBy: [{ id: 'person:ben-cole', name: 'Ben Cole' }],
      attributions: [
        {
          status: 'PROPOSED',
          assertedBy: 'Cyd',
          attributedAs: 'Mr Cole',
          cue: 'added',
          basisText: 'The council said that 900 boats passed the quay. “We never shut it,” added Mr Cole.',
        },
      ],
      citation: { exact: 'We never shut it', start, end: start + 16 },
    });
    expect(statement.citation.prefix.endsWith('quay. “')).toBe(true);
    expect(revision).toMatchObject({
      operation: 'ADD_STATEMENT',
      summary: 'Added the quote “We never shut it” to “The north”.',
      note: 'The rule missed it.',
      before: null,
      after: { speaker: 'person:ben-cole', text: 'We never shut it' },
    });
    const { search } = await over.answer('{ search(query: "never shut") { nodes { ... on Quote { id } } } }');
    expect(search.nodes).toEqual([{ id: statement.id }]);
    expect(await refused(ann, 'addStatement', ADDED)).toMatchObject({ code: 'CONFLICT' });
    const withIt = await state();
    const undone = await undo(revision.id);
    expect(await state()).toEqual(first);
    await undo(undone.revision.id);
    expect(timeless(await state())).toEqual(timeless(withIt));
  });

  test('outlives an import, a removal and a load of its source', async () => {
    const { statement } = await act(cyd, 'addStatement', ADDED);
    const withIt = await state();
    const report = await importDocument(over.graph, north());
    expect([report.changes.quotes, report.changes.said].map(({ unchanged }) => unchanged)).toEqual([3, 4]);
    expect(await state()).toEqual(withIt);
    await act(ann, 'remove', { source: 'source:north' });
    expect((await over.answer(`{ node(id: "${statement.id}") { id } }`)).node).toBeNull();
    await importDocument(over.graph, north());
    const again = async () =>
      (await over.answer(`{ node(id: "${statement.id}") { ... on Quote { text saidBy { id } } } }`)).node;
    expect(await again()).toEqual({ text: 'We never shut it', saidBy: [{ id: 'person:ben-cole' }] });
    await act(ann, 'remove', { source: 'source:north' });
    await loadDocuments(
      over.graph,
      (async function* () {
        yield { document: north(), digest: 'north', where: 'north.yaml' };
      })(),
    );
    expect(await again()).toEqual({ text: 'We never shut it', saidBy: [{ id: 'person:ben-cole' }] });
  });

  test('rests while the document tells the same words by itself', async () => {
    const document = told('west', [{ words: 'Yes', speaker: 'ada', start: 0 }]);
    await over.hold(document);
    const { statement, revision } = await act(cyd, 'addStatement', {
      entry: 'entry:west/1',
      words: 'No boat came',
      start: 100,
      speech: 'INDIRECT',
      speaker: 'person:ada-birch',
    });
    const more = told('west', [
      { words: 'Yes', speaker: 'ada', start: 0 },
      { words: 'No boat came by', speaker: 'ada', start: 100 },
    ]);
    await importDocument(over.graph, more);
    const texts = async () =>
      (await over.answer('{ statements { nodes { text } } }')).statements.nodes.map(
        ({ text }: { text: string }) => text,
      );
    expect(await texts()).toEqual(['Yes', 'No boat came by']);
    await importDocument(over.graph, document);
    expect(await texts()).toEqual(['Yes', 'No boat came']);
    await importDocument(over.graph, more);
    await undo(revision.id);
    expect(await texts()).toEqual(['Yes', 'No boat came by']);
    expect(await over.answer(`{ node(id: "${statement.id}") { id } }`)).toEqual({ node: null });
  });

  test('may be a figure, which is compared at once', async () => {
    const { statement } = await act(cyd, 'addStatement', {
      entry: ENTRY,
      words: '900 boats',
      figure: { measure: 'measure:boats' },
      newSpeaker: { name: 'The Council', type: 'ORGANISATION', organisation: 'LOCAL_AUTHORITY' },
      attributedAs: 'The council',
      article: ARTICLE,
    });
    expect(statement).toMatchObject({
      value: 900,
      comparator: 'EXACTLY',
      unit: 'boat',
      saidBy: [{ name: 'The Council' }],
      contradictions: { nodes: [{ status: 'PROPOSED' }] },
    });
    expect(statement.contradictions.nodes[0].statements.map(({ id }: { id: string }) => id)).toContain(
      ids.figure,
    );
  });

  test('may stand in a quote that states it, and brings a speaker of its own who goes with it', async () => {
    const first = await state();
    const { statement: quote, revision } = await act(cyd, 'addStatement', {
      entry: ENTRY,
      words: '900 boats passed the quay',
      speech: 'INDIRECT',
      newSpeaker: { name: 'Quentin Reyes', type: 'PERSON' },
      article: ARTICLE,
    });
    const { statement: figure, revision: second } = await act(cyd, 'addStatement', {
      entry: ENTRY,
      words: '900 boats',
      figure: { measure: 'measure:boats', statedIn: quote.id },
      speaker: quote.saidBy[0].id,
      article: ARTICLE,
    });
    expect(figure).toMatchObject({ statedIn: { id: quote.id }, saidBy: [{ name: 'Quentin Reyes' }] });
    await undo(second.id);
    await undo(revision.id);
    expect(await state()).toEqual(first);
    expect((await over.answer('{ speaker(name: "Quentin Reyes") { id } }')).speaker).toBeNull();
  });

  test.each([
    ['words that the article lacks', { words: 'We always shut it' }, 'words', /not in the text of the entry/],
    ['words cut in the middle', { words: 'We never shu' }, 'words', /cuts a word/],
    ['words that stand several times', { words: 'quay' }, 'words', /occur \d times/],
    ['another article', { article: 'We never shut it' }, 'article', /not the text .* that was read/],
    ['both kinds at once', { figure: { value: 1 } }, 'speech', /a quote or a figure/],
    ['no speaker', { speaker: null }, 'speaker', /Say who said it/],
    ['a name that is not printed', { attributedAs: 'Mr Coal' }, 'attributedAs', /not/],
    ['a way of speaking that the marks deny', { words: 'council said', speech: 'MIXED' }, 'speech', /MIXED/],
    ['an attribution of another kind', { attribution: 'UNNAMED' }, 'attribution', /never UNNAMED/],
  ])('is refused with %s, and nothing stays', async (_, otherwise, argument, message) => {
    const first = await state();
    expect(await refused(cyd, 'addStatement', { ...ADDED, ...otherwise })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
      message: expect.stringMatching(message),
    });
    expect(await state()).toEqual(first);
  });

  test('is refused for what does not stand', async () => {
    for (const otherwise of [
      { entry: 'entry:nowhere/1' },
      { speaker: 'person:nobody' },
      { entry: 'person:ben-cole' },
    ])
      expect((await refused(cyd, 'addStatement', { ...ADDED, ...otherwise })).code).toBe('NOT_FOUND');
  });
});

describe('a statement that is put right', () => {
  test('goes to another speaker with the figures that it states, and back', async () => {
    const first = await state();
    const { statement, revision } = await act(ann, 'amend', {
      id: ids.quote,
      speaker: 'person:ben-cole',
      note: 'Read it again.',
    });
    expect(statement).toMatchObject({
      id: ids.quote,
      version: 2,
      saidBy: [{ id: 'person:ben-cole' }],
      attributions: [{ status: 'PROPOSED', assertedBy: 'Ann', attributedAs: null, cue: 'said' }],
      figures: [{ id: ids.figure, saidBy: [{ name: 'Ben Cole' }] }],
    });
    expect(revision).toMatchObject({
      operation: 'AMEND',
      summary: 'Amended the speaker, the name as printed of “some 2,500 boats passed the quay”.',
      before: { speaker: 'person:ada-birch', attributedAs: 'Ada Birch' },
      after: { speaker: 'person:ben-cole', attributedAs: null },
    });
    const amended = await state();
    await importDocument(over.graph, north());
    expect(await state()).toEqual(amended);
    const undone = await undo(revision.id);
    expect(await state()).toEqual(first);
    await undo(undone.revision.id);
    expect(timeless(await state())).toEqual(timeless(amended));
  });

  test('leaves no second speaker behind where a reviewer had confirmed the first', async () => {
    const { attributions } = (
      await over.answer(`{ node(id: "${ids.other}") { ... on Quote { attributions { id } } } }`)
    ).node;
    await act(bob, 'review', { id: attributions[0].id, decision: 'CONFIRM' });
    const confirmed = await state();
    const { statement, revision } = await act(ann, 'amend', { id: ids.other, speaker: 'person:ben-cole' });
    expect(statement.saidBy).toEqual([{ id: 'person:ben-cole', name: 'Ben Cole' }]);
    const { node } = await over.answer(
      `{ node(id: "${attributions[0].id}") { ... on Attribution { status reviewedBy } } }`,
    );
    expect(node).toEqual({ status: 'REJECTED', reviewedBy: 'Ann' });
    await undo(revision.id);
    expect(await state()).toEqual(confirmed);
  });

  test('keeps its id and its answers when its words are corrected against the article', async () => {
    await act(cyd, 'addResponse', { from: ids.quote, to: ids.other, kind: 'REJECTS' });
    const first = await state();
    const words = { id: ids.other, words: 'The quay is open to all', article: ARTICLE };
    expect(await refused(ann, 'amend', { ...words, article: null })).toMatchObject({ argument: 'article' });
    expect(await refused(ann, 'amend', { ...words, words: 'The quay is op' })).toMatchObject({
      argument: 'words',
    });
    expect(await refused(ann, 'amend', { ...words, article: `${ARTICLE} ` })).toMatchObject({
      argument: 'article',
    });
    const { statement, revision } = await act(ann, 'amend', words);
    expect(statement).toMatchObject({
      id: ids.other,
      text: 'The quay is open to all',
      citation: { exact: 'The quay is open to all', end: at('The quay is open') + 23 },
      responses: { totalCount: 1 },
      attributions: [{ assertedBy: 'A Reader' }],
    });
    const found = async () =>
      (await over.answer('{ search(query: "open to all") { nodes { ... on Quote { id } } } }')).search.nodes;
    expect(await found()).toEqual([{ id: ids.other }]);
    const [row] = await over.run(
      `MATCH (s:Statement {id: '${ids.other}'}) RETURN s.wordsSize AS size, s.words AS words`,
    );
    expect(row!.size).toBe(`#${String((row!.words as string).length).padStart(7, '0')}`);
    await undo(revision.id);
    expect(await state()).toEqual(first);
    expect(await found()).toEqual([]);
  });

  test('has its number read anew, and is compared as it stands now', async () => {
    await act(cyd, 'addStatement', {
      entry: ENTRY,
      words: '900 boats',
      figure: { measure: 'measure:boats' },
      speaker: 'person:ben-cole',
      article: ARTICLE,
    });
    const { statement } = await act(ann, 'amend', { id: ids.figure, words: '2,500 boats', article: ARTICLE });
    expect(statement).toMatchObject({ value: 2500, hedge: null, comparator: 'EXACTLY', unit: 'boat' });
    expect(statement.contradictions.nodes).toHaveLength(1);
    expect(await refused(ann, 'amend', { id: ids.figure, figure: { value: 3000 } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'figure.value',
    });
    const other = await act(ann, 'amend', { id: ids.figure, figure: { scope: 'by night' } });
    expect(other.statement.contradictions.nodes).toHaveLength(0);
  });

  test('is put right twice, and each is taken back by itself where nothing later stands in its way', async () => {
    const first = await state();
    const one = await act(ann, 'amend', { id: ids.other, speaker: 'person:ben-cole' });
    const two = await act(bob, 'amend', { id: ids.quote, saidOn: '2030-04' });
    await undo(one.revision.id);
    await undo(two.revision.id);
    expect(await state()).toEqual(first);
    const again = await act(ann, 'amend', { id: ids.quote, saidOn: '2030-04' });
    const over2 = await act(bob, 'amend', { id: ids.quote, saidOn: '2030-03' });
    expect(await refused(ann, 'undo', { revision: again.revision.id })).toMatchObject({
      code: 'CONFLICT',
      revisions: [expect.objectContaining({ id: over2.revision.id })],
    });
    await undo(over2.revision.id);
    await undo(again.revision.id);
    expect(await state()).toEqual(first);
  });

  test('is not taken back over what others decided on it since', async () => {
    const { statement, revision } = await act(ann, 'amend', { id: ids.other, speaker: 'person:ben-cole' });
    const review = await act(bob, 'review', { id: statement.attributions[0].id, decision: 'CONFIRM' });
    expect(await refused(ann, 'undo', { revision: revision.id })).toMatchObject({
      code: 'CONFLICT',
      revisions: [expect.objectContaining({ id: review.revision.id })],
    });
  });

  test('says what the document tells now when it is taken back after another import', async () => {
    const { revision } = await act(ann, 'amend', { id: ids.other, speaker: 'person:ben-cole' });
    const document = north();
    const changed = {
      ...document,
      attributions: document.attributions.map((one) =>
        one.statement === ids.other ? { ...one, cue: 'insisted' } : one,
      ),
    };
    await importDocument(over.graph, changed);
    await undo(revision.id);
    const { node } = await over.answer(
      `{ node(id: "${ids.other}") { ... on Quote { saidBy { id } attributions { cue } } } }`,
    );
    expect(node).toEqual({ saidBy: [{ id: 'person:ada-birch' }], attributions: [{ cue: 'insisted' }] });
  });

  test('loses nothing when two put it right at once', async () => {
    await act(ann, 'amend', { id: ids.quote, cue: 'said that', version: 1, words: null });
    expect(await refused(bob, 'amend', { id: ids.quote, saidOn: '2030', version: 1 })).toMatchObject({
      code: 'CONFLICT',
      revisions: [expect.objectContaining({ actor: 'Ann' })],
    });
    expect(await refused(ann, 'amend', { id: ids.quote, cue: 'said that' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('says all of this already'),
    });
  });

  test('takes a reviewer, and what a statement of its kind has', async () => {
    expect((await refused(cyd, 'amend', { id: ids.quote, cue: 'said' })).code).toBe('FORBIDDEN');
    expect((await refused(over as never, 'amend', { id: ids.quote, cue: 'said' })).code).toBe(
      'UNAUTHENTICATED',
    );
    expect(await refused(ann, 'amend', { id: ids.quote, figure: { value: 1 } })).toMatchObject({
      argument: 'figure',
    });
    expect(await refused(ann, 'amend', { id: ids.figure, speech: 'DIRECT' })).toMatchObject({
      argument: 'speech',
    });
    expect((await refused(ann, 'amend', { id: 'quote:none', cue: 'said' })).code).toBe('NOT_FOUND');
  });
});

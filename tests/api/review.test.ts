import { importDocument } from '../../src/graph/import.ts';
import { openGraph } from '../support/graph.ts';
import { told } from '../support/told.ts';

const over = openGraph();
const ann = over.as('Ann', 'REVIEWER');
const bob = over.as('Bob', 'REVIEWER');

const REVIEW = `mutation ($input: ReviewInput!) { review(input: $input) {
  link { __typename id status reviewedBy reviewedAt note version ... on Contradiction { reason } }
  revision { id at actor { name role } operation summary before after note touched } } }`;
const review = (who: typeof ann, input: object) => who.answer(REVIEW, { input }).then((data) => data.review);

/** A paper that counts boats. Each contradicts every other, far from what tolerance allows. */
const paper = (name: string, words: string) =>
  told(name, [
    {
      words: `${words} passed`,
      figures: [{ words, measure: 'boats' }],
      respondsTo: [{ to: 'ben', kind: 'REJECTS', basis: `${words} passed` }],
    },
  ]);
const PAPERS = {
  first: '40 boats',
  second: '90 boats',
  third: '200 boats',
  fourth: '450 boats',
  fifth: '1,000 boats',
  last: '2,200 boats',
};
const put = (name: keyof typeof PAPERS) => importDocument(over.graph, paper(name, PAPERS[name]));
const says = (source: string, name: string) =>
  told(source, [{ words: `${source} says`, speaker: 'ada', as: name, role: 'mayor' }], {
    people: { ada: { name } },
    source: { publishedAt: '2031-05-02' },
  });

// The tests share one graph, and each decides on a link that none before it decided on.
beforeAll(async () => {
  await over.hold(...Object.entries(PAPERS).map(([name, words]) => paper(name, words)));
  await importDocument(over.graph, says('one', 'Robert Quayle'));
  await importDocument(over.graph, says('two', 'Bob Quayle'));
});

const CONTRADICTIONS = `query ($status: [Status!]) {
  contradictions(filter: { status: $status }) { nodes { id status reviewedBy } } }`;
const proposed = async () =>
  (await over.answer(CONTRADICTIONS, { status: ['PROPOSED'] })).contradictions.nodes as { id: string }[];
const shown = async () => (await over.answer(CONTRADICTIONS)).contradictions.nodes as { id: string }[];
const rejected = async () =>
  (await over.answer(CONTRADICTIONS, { status: ['REJECTED'] })).contradictions.nodes as object[];

describe('a review', () => {
  test.each([
    ['CONFIRM', 'CONFIRMED', 'Confirmed'],
    ['DISPUTE', 'DISPUTED', 'Disputed'],
    ['REJECT', 'REJECTED', 'Rejected'],
  ])(
    '%s says so on the link, with who, when and why, and leaves a revision',
    async (decision, status, word) => {
      const { id } = (await proposed())[0]!;
      const done = await review(ann, { id, decision, note: 'I counted.' });
      expect(done.link).toEqual({
        __typename: 'Contradiction',
        id,
        status,
        reviewedBy: 'Ann',
        reviewedAt: done.revision.at,
        note: 'I counted.',
        reason: expect.any(String),
        version: 2,
      });
      expect(done.revision).toEqual({
        id: expect.stringMatching(/^revision:\d+$/),
        at: expect.any(String),
        actor: { name: 'Ann', role: 'REVIEWER' },
        operation: 'REVIEW',
        summary: `${word} ${id}.`,
        before: { status: 'PROPOSED', reviewedBy: null, reviewedAt: null, note: null },
        after: { status, reviewedBy: 'Ann', reviewedAt: done.revision.at, note: 'I counted.' },
        note: 'I counted.',
        touched: [id],
      });
    },
  );

  test.each(['SAID', 'RESPONDS_TO', 'IS'])('decides on any link: %s', async (type) => {
    const [found] = await over.run(`MATCH ()-[r:${type}]->() RETURN r.id AS id ORDER BY id LIMIT 1`);
    const id = found!.id as string;
    const { link } = await review(bob, { id, decision: 'DISPUTE' });
    expect(link).toMatchObject({ id, status: 'DISPUTED', reviewedBy: 'Bob' });
    expect(
      (await over.answer('query ($id: ID!) { node(id: $id) { ... on Link { status } } }', { id })).node,
    ).toEqual({
      status: 'DISPUTED',
    });
  });

  test('that reopens leaves the link as if nobody had decided', async () => {
    const { id } = (await proposed())[0]!;
    await review(ann, { id, decision: 'CONFIRM', note: 'Sure.' });
    const { link } = await review(bob, { id, decision: 'REOPEN' });
    expect(link).toMatchObject({
      status: 'PROPOSED',
      reviewedBy: null,
      reviewedAt: null,
      note: 'Sure.',
      version: 3,
    });
    // So that the tests after it find only what nobody has decided on.
    await review(bob, { id, decision: 'DISPUTE' });
  });

  test('by an old version is a conflict that tells who came between, and changes nothing', async () => {
    const { id } = (await proposed())[0]!;
    const first = await review(ann, { id, decision: 'CONFIRM', version: 1 });
    const error = await bob.refusal(REVIEW, { input: { id, decision: 'REJECT', version: 1 } });
    expect(error.message).toContain(`${id} was changed by Ann after its version 1`);
    expect(error.extensions).toEqual({
      code: 'CONFLICT',
      revisions: [
        {
          id: first.revision.id,
          at: first.revision.at,
          actor: 'Ann',
          operation: 'REVIEW',
          summary: first.revision.summary,
        },
      ],
    });
    expect(await shown()).toContainEqual({ id, status: 'CONFIRMED', reviewedBy: 'Ann' });
    expect((await review(bob, { id, decision: 'REJECT', version: 2 })).link.version).toBe(3);
  });

  test('of many at once is lost by none', async () => {
    const { id } = (await proposed())[0]!;
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        review(n % 2 ? ann : bob, { id, decision: 'DISPUTE', note: `${n}` }),
      ),
    );
    const { revisions } = await over.answer(
      'query ($id: ID!) { revisions(filter: { of: $id }) { totalCount nodes { id note } } }',
      { id },
    );
    expect(revisions.totalCount).toBe(8);
    expect(new Set(revisions.nodes.map(({ note }: any) => note)).size).toBe(8);
    expect(Math.max(...all.map(({ link }) => link.version))).toBe(9);
  });

  test.each([
    ['person:ada-birch', 'BAD_USER_INPUT'],
    ['nonsense', 'BAD_USER_INPUT'],
    ['response:000000000000000000000000', 'NOT_FOUND'],
  ])('of %s is %s', async (id, code) => {
    const error = await ann.refusal(REVIEW, { input: { id, decision: 'CONFIRM' } });
    expect(error.extensions?.code).toBe(code);
  });

  test('whose payload asks for too much is not done', async () => {
    const { id } = (await proposed())[0]!;
    const error = await ann.refusal(
      'mutation ($input: ReviewInput!) { review(input: $input) { link { ... on Contradiction { statements { responses(first: 101) { totalCount } } } } } }',
      { input: { id, decision: 'REJECT' } },
    );
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
    expect((await proposed()).map((one) => one.id)).toContain(id);
  });

  test('that fails takes nothing from those before it in the request', async () => {
    const { id } = (await proposed())[0]!;
    const { data, errors } = await ann.ask(
      `mutation ($id: ID!) {
        good: review(input: { id: $id, decision: DISPUTE }) { link { status } }
        bad: review(input: { id: "response:none", decision: DISPUTE }) { link { status } }
        last: review(input: { id: $id, decision: CONFIRM }) { link { status version } } }`,
      { id },
    );
    expect(data).toEqual({
      good: { link: { status: 'DISPUTED' } },
      bad: null,
      last: { link: { status: 'CONFIRMED', version: 3 } },
    });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path: ['bad'], extensions: { code: 'NOT_FOUND' } });
  });
});

describe('what was rejected', () => {
  test('is not proposed again, whatever comes after it, nor when its documents go and come back', async () => {
    const { id } = (await proposed())[0]!;
    await review(ann, { id, decision: 'REJECT' });
    const [ends] = await over.run(
      'MATCH (:Source)<-[:PART_OF]-()<-[:FOUND_IN]-(a)-[r:CONTRADICTS {id: $id}]-() MATCH (a)-[:FOUND_IN]->()-[:PART_OF]->(s:Source) RETURN collect(s.id) AS sources',
      { id },
    );
    await importDocument(over.graph, paper('sixth', '41 boats'));
    for (const source of ends!.sources as string[]) {
      const name = source.slice('source:'.length) as keyof typeof PAPERS;
      await importDocument(over.graph, told(name, []));
      expect(await rejected()).not.toContainEqual({ id, status: 'REJECTED', reviewedBy: 'Ann' });
      await put(name);
      expect(await rejected()).toContainEqual({ id, status: 'REJECTED', reviewedBy: 'Ann' });
      expect((await shown()).map((one) => one.id)).not.toContain(id);
    }
  });

  test('is no longer how one speaker answers another', async () => {
    const asked = '{ path(from: "Ada Birch", to: "Ben Cole") { length } }';
    expect((await over.answer(asked)).path).toEqual({ length: 1 });
    const ids = await over.run('MATCH ()-[r:RESPONDS_TO]->() RETURN r.id AS id');
    for (const { id } of ids) await review(ann, { id, decision: 'REJECT' });
    expect((await over.answer(asked)).path).toBeNull();
    await review(ann, { id: ids[0]!.id, decision: 'REOPEN' });
    expect((await over.answer(asked)).path).toEqual({ length: 1 });
  });
});

describe('an identity', () => {
  const bobs = async () => {
    const { identities } = await over.answer(
      '{ identities(first: 100) { nodes { id status method description { id name } speaker { id } } } }',
    );
    return identities.nodes.find(({ description }: any) => description.name === 'Bob Quayle');
  };

  test('that is confirmed is looked at by no rule until it is reopened', async () => {
    const before = await bobs();
    const { id } = before;
    await review(ann, { id, decision: 'CONFIRM' });
    expect(await bobs()).toMatchObject({ id, status: 'CONFIRMED', method: 'HUMAN' });
    await review(ann, { id, decision: 'REOPEN' });
    expect(await bobs()).toEqual({ ...before, status: 'PROPOSED' });
  });

  test('that is rejected makes the description a speaker of its own, and no document brings it back', async () => {
    const { id, speaker, description } = await bobs();
    const done = await review(ann, { id, decision: 'REJECT', note: 'Father and son.' });
    expect(done.link).toMatchObject({
      __typename: 'Identity',
      id,
      status: 'REJECTED',
      note: 'Father and son.',
    });
    const now = await bobs();
    expect(now.speaker.id).not.toBe(speaker.id);
    expect(now.status).toBe('PROPOSED');
    expect(done.revision.touched).toEqual([description.id, id, now.id, now.speaker.id, speaker.id].sort());
    const refused = async (status: string[]) =>
      (
        await over.answer(
          'query ($filter: IdentityFilter) { identities(filter: $filter) { totalCount nodes { id status speaker { id } description { name } } } }',
          { filter: { status, speaker: speaker.id } },
        )
      ).identities;
    const listed = {
      id,
      status: 'REJECTED',
      speaker: { id: speaker.id },
      description: { name: 'Bob Quayle' },
    };
    expect(await refused(['REJECTED'])).toEqual({ totalCount: 1, nodes: [listed] });
    expect((await refused(['REJECTED', 'PROPOSED'])).nodes).toContainEqual(listed);
    expect((await refused(['PROPOSED'])).nodes).not.toContainEqual(listed);
    await importDocument(over.graph, says('three', 'Robert Quayle'));
    expect((await bobs()).speaker.id).toBe(now.speaker.id);
    const error = await ann.refusal(REVIEW, { input: { id: now.id, decision: 'REJECT' } });
    expect(error.extensions?.code).toBe('CONFLICT');
  });
});

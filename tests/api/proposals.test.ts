import { openGraph } from '../support/graph.ts';
import { manyPapers } from '../support/many-papers.ts';
import { told } from '../support/told.ts';

/** A paper with a response that a rule proposes. */
const reply = told('reply', [
  {
    words: 'Ada says that Ben is wrong',
    respondsTo: [
      {
        to: 'ben',
        kind: 'REJECTS',
        basis: 'Ada says that Ben is wrong',
        by: 'rule:extract',
        confidence: 'MEDIUM',
      },
    ],
  },
]);
const over = openGraph(...manyPapers, reply);
const ann = over.as('Ann', 'REVIEWER');
const bob = over.as('Bob', 'REVIEWER');

const PROPOSALS = `query ($filter: ProposalFilter, $first: Int, $after: String) {
  proposals(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { kind depends link { __typename id version status confidence assertedBy
      ... on Response { response { id } target { __typename ... on Person { id } } }
      ... on Contradiction { statements { id } }
      ... on Identity { speaker { id descriptions { totalCount } } description { id source { id } statements said { totalCount nodes { id } } } }
      ... on SameMeasure { measures { id figures { totalCount } } } } } } }`;
const proposals = async (filter: object | null = null, more: object = {}) =>
  (await over.answer(PROPOSALS, { filter, first: 100, ...more })).proposals;
const REVIEW_ALL = `mutation ($input: ReviewAllInput!) { reviewAll(input: $input) {
  links { id status reviewedBy version note } revision { id operation summary before after } } }`;

/** All that is proposed, by the lists of each kind. */
async function listed() {
  const status = '(filter: { status: [PROPOSED] }, first: 100) { nodes { id } }';
  const { responses, contradictions, identities, measures } = await over.answer(
    `{ responses${status} contradictions${status} measures(first: 100) { nodes { sameAs(filter: { status: [PROPOSED] }) { nodes { id } } } }
      identities(filter: { status: [PROPOSED] }, first: 100) { nodes { id speaker { descriptions { totalCount } } } } }`,
  );
  const ids = ({ nodes }: any) => nodes.map(({ id }: any) => id);
  return {
    RESPONSE: ids(responses),
    CONTRADICTION: ids(contradictions),
    IDENTITY: ids({
      nodes: identities.nodes.filter(({ speaker }: any) => speaker.descriptions.totalCount > 1),
    }),
    SAME_MEASURE: [...new Set<string>(measures.nodes.flatMap(({ sameAs }: any) => ids(sameAs)))],
  };
}

/** Of the source of the response: the response itself, and whom it means. */
const isOfReply = ({ kind, link }: any) =>
  kind === 'RESPONSE' || link.description?.source.id === 'source:reply';

describe('proposals', () => {
  test('are the links of every kind that nobody decided on, and of identities those with another to tell apart from', async () => {
    const { nodes, totalCount } = await proposals();
    const expected = await listed();
    for (const [kind, ids] of Object.entries(expected)) {
      expect(ids.length).toBeGreaterThan(0);
      const found = nodes.filter((one: any) => one.kind === kind).map(({ link }: any) => link.id);
      expect([kind, found.sort()]).toEqual([kind, ids.sort()]);
    }
    expect(totalCount).toBe(Object.values(expected).flat().length);
    expect(new Set(nodes.map(({ link }: any) => link.status))).toEqual(new Set(['PROPOSED']));
  });

  test('come with the least sure first, then with that on which most statements depend, then by id', async () => {
    const { nodes } = await proposals();
    const ranks = { LOW: 0, MEDIUM: 1, HIGH: 2 } as Record<string, number>;
    const sorted = [...nodes].sort(
      (a: any, b: any) =>
        ranks[a.link.confidence]! - ranks[b.link.confidence]! ||
        b.depends - a.depends ||
        (a.link.id < b.link.id ? -1 : 1),
    );
    expect(nodes).toEqual(sorted);
    for (const { link, depends } of nodes) {
      if (link.__typename === 'Identity') {
        expect(depends).toBe(link.description.statements);
        expect(link.description.said.totalCount).toBe(depends);
        expect(link.description.said.nodes).toHaveLength(depends);
      }
      if (link.__typename === 'SameMeasure')
        expect(depends).toBe(link.measures[0].figures.totalCount + link.measures[1].figures.totalCount);
      if (link.__typename === 'Contradiction') expect(depends).toBe(2);
      if (link.__typename === 'Response') expect(depends).toBe(link.target.__typename === 'Person' ? 1 : 2);
    }
  });

  test('are walked page by page, each met once', async () => {
    const all = (await proposals()).nodes.map(({ link }: any) => link.id);
    const met: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: any = await proposals(null, { first: 2, after });
      met.push(...nodes.map(({ link }: any) => link.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(met).toEqual(all);
  });

  test('are narrowed by kind, rule, confidence, source and what they are about', async () => {
    const { nodes } = await proposals();
    const ids = (list: any[]) => list.map(({ link }) => link.id);
    const where = async (filter: object) => ids((await proposals(filter)).nodes);
    expect(await where({ kind: ['IDENTITY'] })).toEqual(
      ids(nodes.filter(({ kind }: any) => kind === 'IDENTITY')),
    );
    expect(await where({ rule: 'rule:extract' })).toEqual(
      ids(nodes.filter(({ link }: any) => link.assertedBy === 'rule:extract')),
    );
    expect(await where({ confidence: ['HIGH'] })).toEqual(
      ids(nodes.filter(({ link }: any) => link.confidence === 'HIGH')),
    );
    expect(await where({ source: 'source:reply' })).toEqual(ids(nodes.filter(isOfReply)));
    const identity = nodes.find(({ kind }: any) => kind === 'IDENTITY').link;
    expect(await where({ about: identity.speaker.id })).toEqual(
      ids(nodes.filter(({ link }: any) => link.speaker?.id === identity.speaker.id)),
    );
    const same = nodes.find(({ kind }: any) => kind === 'SAME_MEASURE').link;
    for (const { id } of same.measures)
      expect(await where({ about: id, kind: ['SAME_MEASURE'] })).toContain(same.id);
  });

  test('are counted by kind and rule, under the same filter', async () => {
    const COUNTS = 'query ($filter: ProposalFilter) { proposalCounts(filter: $filter) { kind rule count } }';
    const { nodes } = await proposals();
    const { proposalCounts } = await over.answer(COUNTS);
    for (const { kind, rule, count } of proposalCounts)
      expect(nodes.filter((one: any) => one.kind === kind && one.link.assertedBy === rule)).toHaveLength(
        count,
      );
    expect(proposalCounts.reduce((sum: number, { count }: any) => sum + count, 0)).toBe(nodes.length);
    const { proposalCounts: ofSource } = await over.answer(COUNTS, { filter: { source: 'source:reply' } });
    expect(ofSource).toContainEqual({ kind: 'RESPONSE', rule: 'rule:extract', count: 1 });
    expect(ofSource.reduce((sum: number, { count }: any) => sum + count, 0)).toBe(
      nodes.filter(isOfReply).length,
    );
  });
});

describe('a review of several', () => {
  const seen = ({ id, version }: any) => ({ id, version });
  const contradictions = async () =>
    (await proposals({ kind: ['CONTRADICTION'] })).nodes.map(({ link }: any) => link);

  test('decides on all of them with one revision, which is taken back as one', async () => {
    const links = await contradictions();
    expect(links.length).toBeGreaterThan(1);
    const input = { of: links.map(seen), decision: 'REJECT', note: 'Other boats.' };
    const { reviewAll } = await ann.answer(REVIEW_ALL, { input });
    expect(
      reviewAll.links.map(({ id, status, reviewedBy, note }: any) => [id, status, reviewedBy, note]),
    ).toEqual(links.map(({ id }: any) => [id, 'REJECTED', 'Ann', 'Other boats.']));
    expect(reviewAll.revision).toMatchObject({ operation: 'REVIEW' });
    expect(reviewAll.revision.summary).toContain(`Rejected ${links.length} links`);
    expect(Object.keys(reviewAll.revision.before).sort()).toEqual(links.map(({ id }: any) => id).sort());
    expect((await contradictions()).length).toBe(0);
    await ann.answer('mutation ($id: ID!) { undo(input: { revision: $id }) { revision { id } } }', {
      id: reviewAll.revision.id,
    });
    expect((await contradictions()).map(({ id }: any) => id)).toEqual(links.map(({ id }: any) => id));
  });

  test('changes nothing where somebody decided on one of them meanwhile, and tells who', async () => {
    const links = await contradictions();
    const last = links.at(-1);
    await bob.answer(
      'mutation ($id: ID!) { review(input: { id: $id, decision: CONFIRM }) { revision { id } } }',
      {
        id: last.id,
      },
    );
    const error = await ann.refusal(REVIEW_ALL, { input: { of: links.map(seen), decision: 'REJECT' } });
    expect(error.extensions).toMatchObject({ code: 'CONFLICT', revisions: [{ actor: 'Bob' }] });
    expect((await contradictions()).map(({ id }: any) => id)).toEqual(
      links.slice(0, -1).map(({ id }: any) => id),
    );
    const { node } = await over.answer(
      'query ($id: ID!) { node(id: $id) { ... on Link { status reviewedBy } } }',
      {
        id: last.id,
      },
    );
    expect(node).toEqual({ status: 'CONFIRMED', reviewedBy: 'Bob' });
  });

  test('of nothing, of one link twice or of several kinds is refused in words', async () => {
    const [one] = await contradictions();
    const [identity] = (await proposals({ kind: ['IDENTITY'] })).nodes;
    for (const [of, words] of [
      [[], 'of holds 0 links; give 1 to 100 at a time.'],
      [[seen(one), seen(one)], 'of names a link twice'],
      [[seen(one), seen(identity.link)], 'links of several kinds'],
    ] as const) {
      const error = await ann.refusal(REVIEW_ALL, { input: { of, decision: 'REJECT' } });
      expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'of' } });
      expect(error.message).toContain(words);
    }
  });
});

test('whoever sends a key is told whose it is and what it may do', async () => {
  const VIEWER = '{ viewer { name role may } }';
  expect(await over.answer(VIEWER)).toEqual({ viewer: null });
  const { viewer } = await over.as('Cy', 'CONTRIBUTOR').answer(VIEWER);
  expect(viewer).toMatchObject({ name: 'Cy', role: 'CONTRIBUTOR' });
  expect(viewer.may).toEqual(expect.arrayContaining(['addResponse', 'undo']));
  expect(viewer.may).not.toContain('review');
  expect((await ann.answer(VIEWER)).viewer.may).toEqual(expect.arrayContaining(['review', 'reviewAll']));
  expect((await over.as('Ron', 'READER').answer(VIEWER)).viewer.may).toEqual([]);
});

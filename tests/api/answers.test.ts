import type { CheckedDocument } from '../../src/model/document.ts';
import { openGraph } from '../support/graph.ts';
import { idOf, told } from '../support/told.ts';

const over = openGraph();

/** Ada says a, Ben rejects it, Ada answers him, Cyd comments on Ada as such and on her hearing. */
const talk = told(
  'talk',
  [
    { key: 'a', words: 'the bridge stays', on: '2031-02', about: ['town'] },
    { key: 'b', words: 'no it goes', speaker: 'ben', respondsTo: [{ to: 'a', kind: 'REJECTS' }] },
    { key: 'c', words: 'it stays indeed', respondsTo: [{ to: 'b', kind: 'ANSWERS' }] },
    { key: 'd', words: 'she means well', speaker: 'cyd', respondsTo: [{ to: 'ada', kind: 'COMMENTS' }] },
    {
      key: 'e',
      words: 'it was a long day',
      speaker: 'cyd',
      respondsTo: [{ to: 'hearing', kind: 'COMMENTS' }],
    },
    { key: 'f', words: 'I was clear', event: 'hearing', respondsTo: [{ to: 'hearing', kind: 'COMMENTS' }] },
    {
      key: 'g',
      words: 'some 40 boats pass and some 90 boats wait',
      figures: [
        { words: 'some 40 boats', measure: 'boats', place: 'town' },
        { words: 'some 90 boats', measure: 'boats', place: 'town' },
      ],
    },
  ],
  {
    people: {
      ada: {
        name: 'Ada Birch',
        roles: [{ title: 'Mayor', of: 'council', basis: { words: 'Mayor Birch', entry: 1 } }],
      },
    },
  },
);

const thread = (document: CheckedDocument, words: string, args = '') =>
  over
    .answer(
      `{ thread(of: ${JSON.stringify(idOf(document, words))}${args}) { hasMore nodes { depth kind statement { text } } } }`,
    )
    .then(({ thread }) => thread);
const ENDS =
  'id kind response { id } target { ... on Quote { id } ... on Person { id } ... on Event { id } }';
const lines = ({ nodes }: any) =>
  nodes.map(({ depth, kind, statement }: any) => `${depth} ${kind ?? '-'} ${statement.text}`);

describe('a conversation', () => {
  beforeAll(() => over.hold(talk));

  test('runs down to the responses', async () => {
    expect(lines(await thread(talk, 'the bridge stays'))).toEqual([
      '0 - the bridge stays',
      '1 REJECTS no it goes',
      '2 ANSWERS it stays indeed',
    ]);
  });

  test('runs up to what was responded to', async () => {
    expect(lines(await thread(talk, 'it stays indeed', ', direction: UP'))).toEqual([
      '-2 REJECTS the bridge stays',
      '-1 ANSWERS no it goes',
      '0 - it stays indeed',
    ]);
  });

  test('runs both ways', async () => {
    expect(lines(await thread(talk, 'no it goes', ', direction: BOTH'))).toEqual([
      '-1 REJECTS the bridge stays',
      '0 - no it goes',
      '1 ANSWERS it stays indeed',
    ]);
  });

  test.each(['DOWN', 'UP', 'BOTH'])('run %s names both ends of each response', async (direction) => {
    const { responses } = await over.answer(`{ responses { nodes { ${ENDS} } } }`);
    const { nodes } = (
      await over.answer(
        `{ thread(of: "${idOf(talk, 'no it goes')}", direction: ${direction}) { nodes { depth parent { id } statement { id } link { ${ENDS} } } } }`,
      )
    ).thread;
    expect(nodes.filter(({ link }: any) => link)).toHaveLength(direction === 'BOTH' ? 2 : 1);
    for (const { depth, parent, statement, link } of nodes) {
      if (depth === 0) expect([parent, link]).toEqual([null, null]);
      else {
        expect(responses.nodes).toContainEqual(link);
        expect([link.response.id, link.target.id]).toEqual(
          depth > 0 ? [statement.id, parent.id] : [parent.id, statement.id],
        );
      }
    }
  });

  test('goes as deep as asked, and says when it was cut', async () => {
    for (const direction of ['DOWN', 'UP', 'BOTH'])
      expect(lines(await thread(talk, 'the bridge stays', `, depth: 0, direction: ${direction}`))).toEqual([
        '0 - the bridge stays',
      ]);
    expect(lines(await thread(talk, 'the bridge stays', ', depth: 1'))).toHaveLength(2);
    expect(await thread(talk, 'the bridge stays', ', first: 2')).toMatchObject({ hasMore: true });
    expect(await thread(talk, 'the bridge stays', ', first: 3')).toMatchObject({ hasMore: false });
  });

  test('around a speaker holds what responds to the speaker as such; around an event, what responds to it', async () => {
    const of = async (id: string) =>
      lines(
        (await over.answer(`{ thread(of: "${id}") { nodes { depth kind statement { text } } } }`)).thread,
      );
    expect(await of('person:ada-birch')).toEqual(['1 COMMENTS she means well']);
    expect((await of('event:the-hearing')).sort()).toEqual([
      '1 COMMENTS I was clear',
      '1 COMMENTS it was a long day',
    ]);
  });

  test('of nothing is null', async () => {
    expect(
      await over.answer(
        '{ a: thread(of: "quote:none") { hasMore } b: thread(of: "place:town") { hasMore } c: thread(of: "?") { hasMore } }',
      ),
    ).toEqual({ a: null, b: null, c: null });
  });
});

describe('responses to a speaker', () => {
  beforeAll(() => over.hold(talk));

  test('are those of others: to it, to its words, and to where it appeared', async () => {
    const { speaker } = await over.answer(`{ speaker(name: "Ada Birch") {
      responsesReceived { totalCount nodes { response { text } } } responsesMade { totalCount }
      respondents { speaker { name } count responses { response { text } } } } }`);
    expect(speaker.responsesReceived.nodes.map(({ response }: any) => response.text)).toEqual([
      'no it goes',
      'she means well',
      'it was a long day',
    ]);
    expect(
      speaker.respondents.map(({ speaker: { name }, count, responses }: any) => [
        name,
        count,
        responses.length,
      ]),
    ).toEqual([
      ['Cyd Dunn', 2, 2],
      ['Ben Cole', 1, 1],
    ]);
    expect(speaker.responsesMade.totalCount).toBe(2);
    expect(await over.answer('{ responses(filter: { to: "Ada Birch" }) { totalCount } }')).toEqual({
      responses: { totalCount: 3 },
    });
    expect(
      await over.answer(
        '{ responses(filter: { by: "Cyd Dunn", to: "Ada Birch", kind: [COMMENTS] }) { totalCount } }',
      ),
    ).toEqual({ responses: { totalCount: 2 } });
  });

  test('to a hearing are none to those who only took part', async () => {
    const { speaker } = await over.answer(
      '{ speaker(name: "Ben Cole") { responsesReceived { nodes { response { text } } } } }',
    );
    expect(speaker.responsesReceived.nodes).toEqual([{ response: { text: 'it stays indeed' } }]);
  });

  test('link speakers by the shortest way', async () => {
    const { path } = await over.answer(
      '{ path(from: "Cyd Dunn", to: "Ben Cole") { length speakers { name } responses { response { text } } } }',
    );
    expect(path).toMatchObject({
      length: 2,
      speakers: [{ name: 'Cyd Dunn' }, { name: 'Ada Birch' }, { name: 'Ben Cole' }],
    });
    expect(path.responses).toHaveLength(2);
    expect(await over.answer('{ path(from: "Ada Birch", to: "Ada Birch") { length } }')).toEqual({
      path: null,
    });
  });

  test('that nobody took up are unanswered', async () => {
    const { unanswered } = await over.answer(
      '{ unanswered { nodes { statement { text } calledOut { name } } } }',
    );
    expect(unanswered.nodes).toEqual([
      { statement: { text: 'she means well' }, calledOut: [{ name: 'Ada Birch' }] },
    ]);
    const by = '{ unanswered(filter: { by: "Cyd Dunn", to: "Ada Birch" }) { totalCount } }';
    expect(await over.answer(by)).toEqual({ unanswered: { totalCount: 1 } });
    expect(await over.answer('{ unanswered(filter: { to: "Ben Cole" }) { totalCount } }')).toEqual({
      unanswered: { totalCount: 0 },
    });
  });
});

test('what two say together is no response of one to the other', async () => {
  await over.hold(told('letter', [{ words: 'we want pumps', speaker: ['ada', 'ben'], event: 'hearing' }]));
  expect(
    await over.answer(
      '{ path(from: "Ada Birch", to: "Ben Cole") { length } quotes { totalCount nodes { saidBy { name } } } }',
    ),
  ).toEqual({
    path: null,
    quotes: { totalCount: 1, nodes: [{ saidBy: [{ name: 'Ada Birch' }, { name: 'Ben Cole' }] }] },
  });
});

test('two that share a name bring each statement once, and a look-up by that name lists both', async () => {
  await over.hold(
    told('one', [{ words: 'we want pumps', speaker: ['ada', 'ben'] }, { words: 'and soon' }], {
      people: {
        ada: { name: 'Ada Birch', aliases: ['The twin'] },
        ben: { name: 'Ben Cole', aliases: ['the TWIN'] },
      },
    }),
  );
  const answer = await over.answer(`{ quotes(filter: { speaker: "The Twin" }) { totalCount nodes { text } }
    statements(filter: { speaker: "The Twin" }) { totalCount } summary(filter: { speaker: "The Twin" }) { quotes speakers } }`);
  expect(answer).toEqual({
    quotes: { totalCount: 2, nodes: [{ text: 'we want pumps' }, { text: 'and soon' }] },
    statements: { totalCount: 2 },
    summary: { quotes: 2, speakers: 2 },
  });
  const { message, extensions } = await over.refusal('{ speaker(name: "The Twin") { id } }');
  expect(message).toContain('2 speakers are called "The Twin"');
  expect(extensions).toEqual({
    code: 'BAD_USER_INPUT',
    argument: 'name',
    candidates: [
      { id: 'person:ada-birch', name: 'Ada Birch', statements: 2 },
      { id: 'person:ben-cole', name: 'Ben Cole', statements: 1 },
    ],
  });
});

describe('a link that was rejected', () => {
  const reject = (type: string) =>
    over.run(
      `MATCH ()-[r:${type}]->() SET r.status = 'REJECTED' WITH r MATCH ()-[a:ADDRESSES {response: r.id}]->() SET a.status = 'REJECTED'`,
    );
  beforeEach(() => over.hold(talk));

  test('from a statement to another is hidden, unless its status is asked for', async () => {
    await reject('RESPONDS_TO');
    const a = JSON.stringify(idOf(talk, 'the bridge stays'));
    const answer =
      await over.answer(`{ responses { totalCount } all: responses(filter: { status: [REJECTED] }) { totalCount }
      speaker(name: "Ada Birch") { responsesReceived { totalCount } responsesMade { totalCount } respondents { count }
        refused: responsesReceived(filter: { status: [REJECTED, CONFIRMED] }) { totalCount } }
      thread(of: ${a}) { nodes { depth } } path(from: "Ada Birch", to: "Ben Cole") { length }
      summary { responses } quotes(filter: { hasResponse: true }) { totalCount } unanswered { totalCount }
      event: node(id: "event:the-hearing") { ... on Event { responses { totalCount } } }
      node(id: ${a}) { ... on Quote { responses { totalCount } thread { nodes { depth } } } } }`);
    expect(answer).toEqual({
      responses: { totalCount: 0 },
      all: { totalCount: 5 },
      speaker: {
        responsesReceived: { totalCount: 0 },
        responsesMade: { totalCount: 0 },
        respondents: [],
        refused: { totalCount: 3 },
      },
      thread: { nodes: [{ depth: 0 }] },
      path: null,
      summary: { responses: 0 },
      quotes: { totalCount: 0 },
      unanswered: { totalCount: 0 },
      event: { responses: { totalCount: 0 } },
      node: { responses: { totalCount: 0 }, thread: { nodes: [{ depth: 0 }] } },
    });
  });

  test('from a speaker to a statement is hidden', async () => {
    await reject('SAID');
    const answer =
      await over.answer(`{ quotes(first: 1) { totalCount nodes { saidBy { name } attributions { id } } }
      mine: quotes(filter: { speaker: "Ada Birch" }) { totalCount } council: quotes(filter: { organisation: "The Council" }) { totalCount }
      speaker(name: "Ada Birch") { said { totalCount } responsesMade { totalCount } contradictions { totalCount } responsesReceived { nodes { response { text } } } respondents { count } }
      path(from: "Ada Birch", to: "Ben Cole") { length } summary { speakers bySpeaker { quotes } }
      speakers(filter: { hasStatements: true }) { totalCount } search(query: "bridge", speaker: "Ada Birch") { totalCount }
      contradictions { nodes { self } } sources(filter: { speaker: "Ada Birch" }) { totalCount } }`);
    expect(answer).toMatchObject({
      quotes: { totalCount: 7, nodes: [{ saidBy: [], attributions: [] }] },
      mine: { totalCount: 0 },
      council: { totalCount: 0 },
      speaker: {
        said: { totalCount: 0 },
        responsesMade: { totalCount: 0 },
        contradictions: { totalCount: 0 },
        respondents: [],
      },
      path: null,
      summary: { speakers: 0, bySpeaker: [] },
      speakers: { totalCount: 0 },
      search: { totalCount: 0 },
      contradictions: { nodes: [{ self: false }] },
      sources: { totalCount: 0 },
    });
  });

  test('from a person to an organisation is hidden', async () => {
    const asked = `{ speaker(name: "Ada Birch") { ... on Person { roles { title } } } organisation(name: "The Council") { people { title } }
      quotes(filter: { organisation: "The Council" }) { totalCount } speakers(filter: { organisation: "The Council" }) { totalCount }
      summary { byOrganisation { quotes } } }`;
    expect(await over.answer(asked)).toMatchObject({
      quotes: { totalCount: 4 },
      speakers: { totalCount: 1 },
      summary: { byOrganisation: [{ quotes: 4 }] },
    });
    await reject('HOLDS_ROLE');
    expect(await over.answer(asked)).toEqual({
      speaker: { roles: [] },
      organisation: { people: [] },
      quotes: { totalCount: 0 },
      speakers: { totalCount: 0 },
      summary: { byOrganisation: [] },
    });
  });

  test('between contradicting figures is hidden', async () => {
    const asked = `{ contradictions { totalCount } summary { contradictions } figures(filter: { contradicted: true }) { totalCount }
      measures(filter: { contradicted: true }) { totalCount } speaker(name: "Ada Birch") { contradictions { totalCount } self: contradictions(self: true) { totalCount } others: contradictions(self: false) { totalCount } } }`;
    const none = { totalCount: 0 };
    expect(await over.answer(asked)).toEqual({
      contradictions: { totalCount: 1 },
      summary: { contradictions: 1 },
      figures: { totalCount: 2 },
      measures: { totalCount: 1 },
      speaker: { contradictions: { totalCount: 1 }, self: { totalCount: 1 }, others: none },
    });
    await reject('CONTRADICTS');
    expect(await over.answer(asked)).toEqual({
      contradictions: none,
      summary: { contradictions: 0 },
      figures: none,
      measures: none,
      speaker: { contradictions: none, self: none, others: none },
    });
  });
});

describe('a timeline', () => {
  test('takes the time of the words, else of the entry, else of the source', async () => {
    await over.hold(
      told('dated', [{ words: 'said in March', on: '2031-03' }, { words: 'published' }], {
        source: { publishedAt: '2031-04' },
      }),
      told('posted', [], {
        entries: [
          { postedAt: '2031-02-03', quotes: [{ words: 'posted', speech: 'INDIRECT', speaker: 'ada' }] },
        ],
        source: { publishedAt: '2030' },
      }),
      told('undated', [{ words: 'whenever' }]),
    );
    const asked = (direction: string) =>
      over.answer(`{ timeline(direction: ${direction}) { nodes { on basis statement { text } } } }`);
    const { timeline } = await asked('ASC');
    expect(timeline.nodes.map(({ on, basis, statement }: any) => [on, basis, statement.text])).toEqual([
      ['2031-02-03', 'POSTED', 'posted'],
      ['2031-03', 'SAID', 'said in March'],
      ['2031-04', 'PUBLISHED', 'published'],
      [null, null, 'whenever'],
    ]);
    expect((await asked('DESC')).timeline.nodes).toEqual([...timeline.nodes].reverse());
    const { march } = await over.answer(
      '{ march: quotes(filter: { from: "2031-02", to: "2031-03" }) { nodes { text } } }',
    );
    expect(march.nodes).toEqual([{ text: 'said in March' }]);
    const { summary } = await over.answer('{ summary { byMonth { month quotes } } }');
    expect(summary.byMonth).toEqual([
      { month: '2031-03', quotes: 1 },
      { month: null, quotes: 3 },
    ]);
  });
});

describe('a comparison', () => {
  beforeAll(() => over.hold(talk));

  test('of two figures gives the verdict with its reason and intervals', async () => {
    const [a, b] = ['some 40 boats', 'some 90 boats'].map((words) => idOf(talk, words));
    const { compare } = await over.answer(
      `query ($a: ID!, $b: ID!) { compare(a: $a, b: $b) { verdict gap relativeGap policy
      interval { from to } otherInterval { from to } figure { id } other { id } } }`,
      { a, b },
    );
    expect(compare).toEqual({
      verdict: 'CONTRADICTS',
      gap: 50,
      relativeGap: 1.25,
      policy: 'tolerance/1',
      interval: { from: 36, to: 44 },
      otherInterval: { from: 81, to: 99 },
      figure: { id: a },
      other: { id: b },
    });
  });

  test('with something that is no figure is null', async () => {
    const a = JSON.stringify(idOf(talk, 'some 40 boats'));
    const quote = JSON.stringify(idOf(talk, 'the bridge stays'));
    expect(
      await over.answer(
        `{ a: compare(a: ${a}, b: "figure:none") { verdict } b: compare(a: ${quote}, b: ${a}) { verdict } }`,
      ),
    ).toEqual({ a: null, b: null });
  });

  test('is made with every other figure of the measure', async () => {
    const { figures } = await over.answer(
      '{ figures { nodes { text comparisons { totalCount nodes { verdict other { text } } } } } }',
    );
    for (const { text, comparisons } of figures.nodes) {
      expect(comparisons.totalCount).toBe(1);
      expect(comparisons.nodes[0].other.text).not.toBe(text);
    }
  });
});

test('a filter of the summary counts among what it lets through', async () => {
  await over.hold(talk);
  const { all, ben } =
    await over.answer(`{ all: summary(filter: {}) { ...Counts } ben: summary(filter: { speaker: "Ben Cole" }) { ...Counts } }
    fragment Counts on Summary { statements quotes figures speakers responses contradictions places sources byPlace { place { name } quotes figures } }`);
  expect(all).toEqual({
    statements: 9,
    quotes: 7,
    figures: 2,
    speakers: 3,
    responses: 5,
    contradictions: 1,
    places: 2,
    sources: 1,
    byPlace: [{ place: { name: 'Town' }, quotes: 1, figures: 2 }],
  });
  expect(ben).toEqual({
    statements: 1,
    quotes: 1,
    figures: 0,
    speakers: 1,
    responses: 1,
    contradictions: 0,
    places: 0,
    sources: 1,
    byPlace: [],
  });
});

describe('search', () => {
  beforeAll(() =>
    over.hold(
      told(
        'paper',
        [{ words: 'each week, [...] is a huge amount' }, { words: 'a huge ship', speaker: 'ben' }],
        { people: { ada: { name: 'Ada Huge' } } },
      ),
    ),
  );
  const found = async (args: string) => {
    const { search } = await over.answer(
      `{ search(${args}) { edges { score highlights node { __typename ... on Statement { text } ... on Person { name } } } } }`,
    );
    return search.edges;
  };

  test('finds no phrase across what was left out', async () => {
    expect(await found('query: "\\"week is a huge\\""')).toEqual([]);
    expect(await found('query: "\\"is a huge\\""')).toHaveLength(1);
    expect(await found('query: "week huge"')).toHaveLength(1);
  });

  test('keeps to kinds, a source and a speaker', async () => {
    expect((await found('query: "huge", kinds: [PERSON]')).map(({ node }: any) => node.name)).toEqual([
      'Ada Huge',
    ]);
    expect(await found('query: "huge", source: "The paper"')).toHaveLength(3);
    expect((await found('query: "huge", speaker: "Ben Cole"')).map(({ node }: any) => node.text)).toEqual([
      'a huge ship',
    ]);
    expect(await found('query: "huge", kinds: []')).toEqual([]);
  });

  test('puts the best first', async () => {
    const scores = (await found('query: "huge"')).map(({ score }: any) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

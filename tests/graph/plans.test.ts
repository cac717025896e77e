import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { createContext } from '../../src/api/context.ts';
import { loadSchema } from '../../src/api/schema.ts';
import { createApi } from '../../src/api/server.ts';
import { PING } from '../../src/graph/ask.ts';
import { loadDocuments, loadedDigests } from '../../src/graph/bulk/load.ts';
import * as bulk from '../../src/graph/bulk/queries.ts';
import type { Incoming } from '../../src/graph/bulk/rows.ts';
import type { Graph } from '../../src/graph/connect.ts';
import * as moves from '../../src/graph/identity/moves.ts';
import * as identity from '../../src/graph/identity/queries.ts';
import * as utterances from '../../src/graph/import/utterances.ts';
import { importDocument } from '../../src/graph/import.ts';
import * as remove from '../../src/graph/remove.ts';
import { WEIGHT } from '../../src/graph/weight.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { told } from '../support/told.ts';
import { wholeField } from '../support/whole.ts';

const over = openGraph(...seeds());
const schema = loadSchema();

let driver: Driver;
beforeAll(async () => {
  const { uri, user, password } = await testNeo4j();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
});
afterAll(() => driver?.close());

/** The graph itself, with note taken of each text that it is given. */
function noting(graph: Graph, texts: Map<string, Record<string, unknown>>): Graph {
  return {
    ...graph,
    read: (text, parameters) => {
      texts.set(text.text, parameters ?? {});
      return graph.read(text, parameters);
    },
    write: (work, deadline) =>
      graph.write(
        (write) =>
          work({
            run: (text, parameters) => {
              texts.set(text.text, parameters ?? {});
              return write.run(text, parameters);
            },
          }),
        deadline,
      ),
  };
}

/** What the database would do for a text, and what it warns of. */
async function explained(text: string, parameters: Record<string, unknown>): Promise<string[]> {
  const session = driver.session();
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
    const warnings = summary.gqlStatusObjects.flatMap((status) =>
      'severity' in status && status.severity === 'WARNING' ? [`warning: ${status.statusDescription}`] : [],
    );
    return [...new Set([...operators(summary.plan as Plan), ...warnings])];
  } finally {
    await session.close();
  }
}

/** The operators of a plan. To put one thing that was looked up by its id beside others is no product. */
function operators({ operatorType, children }: Plan): string[] {
  const name = operatorType.replace(/@.*/, '');
  const below = children.map(operators);
  const besideOne = below.some((side) => side.every((one) => LOOK_UP.test(one)));
  return [...(name === 'CartesianProduct' && besideOne ? [] : [name]), ...below.flat()];
}

const LOOK_UP = /^(NodeUniqueIndexSeek|MultiNodeIndexSeek|Argument|.*Union|.*Distinct)/;

/** All that is below a root field, and a page for each condition and each order that it knows. */
function* questions(field: GraphQLField<unknown, unknown>): Generator<{ query: string; page: boolean }> {
  const required = REQUIRED[field.name] ?? '';
  yield { query: `{ ${wholeField(schema, field, required && `(${required})`)} }`, page: false };
  const page = getNamedType(field.type).name.endsWith('Connection');
  for (const arg of field.args) {
    if (required.includes(`${arg.name}:`)) continue;
    for (const value of values(arg.type)) {
      const args = [required, `${arg.name}: ${value}`].filter(Boolean).join(', ');
      const below = page
        ? '{ pageInfo { hasNextPage } nodes { __typename } }'
        : wholeField(schema, field).slice(field.name.length);
      yield { query: `{ ${field.name}(${args}) ${below} }`, page };
    }
  }
}

const REQUIRED: Record<string, string> = {
  node: 'id: "person:natacha-bouchart"',
  nodes: 'ids: ["person:natacha-bouchart"]',
  speaker: 'name: "Natacha Bouchart"',
  organisation: 'name: "Home Office"',
  place: 'name: "Calais"',
  measure: 'name: "Migrants in Calais"',
  source: 'id: "source:calais-live-blog"',
  search: 'query: "migrants"',
  suggestions: 'query: "migrants"',
  thread: 'of: "person:natacha-bouchart"',
  path: 'from: "James Brokenshire", to: "Natacha Bouchart"',
  compare: 'a: "figure:a", b: "figure:b"',
};

/** Some legal values of an input type, one for each key of an input object. */
function values(type: GraphQLInputType): string[] {
  const bare = getNullableType(type);
  if (isListType(bare))
    return values(bare.ofType)
      .slice(0, 1)
      .map((one) => `[${one}]`);
  if (isEnumType(bare)) return bare.getValues().map(({ name }) => name);
  if (isInputObjectType(bare)) {
    if (bare.name.endsWith('Order'))
      return values(bare.getFields().field!.type).map((one) => `{ field: ${one} }`);
    return Object.values(bare.getFields()).flatMap((key) =>
      values(key.type)
        .slice(0, 2)
        .map((one) => `{ ${key.name}: ${one} }`),
    );
  }
  switch (bare.toString()) {
    case 'Boolean':
      return ['true', 'false'];
    case 'Float':
    case 'Int':
      return ['1'];
    case 'PartialDate':
      return ['"2014"'];
    default:
      return [];
  }
}

const NEVER = /^(AllNodesScan|CartesianProduct|warn)/;
/** A count may have to look at all of a label; a page must begin at an index. */
const NOT_FOR_A_PAGE = /^(AllNodesScan|CartesianProduct|warn|NodeByLabelScan|.*RelationshipTypeScan)/;

const rootFields = Object.values(schema.getQueryType()!.getFields());

test.each(rootFields.map((field) => [field.name, field] as const))(
  'Query.%s reads no more than it needs, whatever it is asked',
  async (_, field) => {
    const found: string[] = [];
    const api = createApi({ log: (error) => found.push(String(error)) });
    for (const { query, page } of questions(field)) {
      const texts = new Map<string, Record<string, unknown>>();
      const { body } = await api.executeOperation(
        { query },
        { contextValue: createContext(noting(over.graph, texts)) },
      );
      if (body.kind === 'single')
        for (const { message } of body.singleResult.errors ?? []) found.push(`${query}: ${message}`);
      for (const [text, parameters] of texts) {
        for (const one of await explained(text, parameters)) {
          if ((page ? NOT_FOR_A_PAGE : NEVER).test(one)) found.push(`${one}: ${query} ${text}`);
        }
      }
    }
    expect(found).toEqual([]);
  },
);

test('an import reads no more than it needs', async () => {
  const texts = new Map<string, Record<string, unknown>>();
  await over.hold();
  for (const document of seeds()) await importDocument(noting(over.graph, texts), document);
  const found: string[] = [];
  for (const [text, parameters] of texts) {
    for (const one of await explained(text, parameters))
      if (NOT_FOR_A_PAGE.test(one)) found.push(`${one}: ${text}`);
  }
  expect(found).toEqual([]);
  expect(texts.size).toBeGreaterThan(30);
});

test('a removal reads no more than it needs', async () => {
  const texts = new Map<string, Record<string, unknown>>();
  await over.hold(...seeds());
  const graph = noting(over.graph, texts);
  for (const { source } of [...seeds()].reverse())
    await graph.write((write) => remove.removeSource(write, source.id));
  const written = Object.values(remove).flatMap((one) => ('text' in one ? [one.text] : []));
  expect(written.filter((text) => !texts.has(text))).toEqual([]);
  const found: string[] = [];
  for (const [text, parameters] of texts) {
    for (const one of await explained(text, parameters))
      if (NOT_FOR_A_PAGE.test(one)) found.push(`${one}: ${text}`);
  }
  expect(found).toEqual([]);
  expect(texts.size).toBeGreaterThan(20);
});

test('a bulk load reads no more than it needs', async () => {
  const texts = new Map<string, Record<string, unknown>>();
  await over.hold();
  const graph = noting(over.graph, texts);
  // A document that changed since is told to the ordinary import, which leaves its mark.
  for (const digest of ['as first loaded', 'as changed since']) await loadDocuments(graph, incoming(digest));
  await loadedDigests(graph);
  const written = Object.values(bulk).flatMap((one) => ('text' in one ? [one.text] : []));
  expect(written.filter((text) => !texts.has(text))).toEqual([]);
  const found: string[] = [];
  for (const [text, parameters] of texts) {
    // Of the note on what is unfinished there is one at most, and all sources of a load are asked for their digests: no index would serve.
    const never = /\(u:Unfinished\)/.test(text) || text === bulk.LOADED_DIGESTS.text ? NEVER : NOT_FOR_A_PAGE;
    for (const one of await explained(text, parameters)) if (never.test(one)) found.push(`${one}: ${text}`);
  }
  expect(found).toEqual([]);
});

test.each([
  ...Object.entries({ ...identity, ...moves, ...moves.MOVES, ...utterances }).flatMap(([name, one]) =>
    'text' in one ? [[name, one.text] as const] : [],
  ),
])('%s of identities and utterances reads no more than it needs', async (_, text) => {
  const rows = [{ id: 'person:a', source: 'source:a', from: 'person:a', to: 'person:b' }];
  const ids = ['person:a', 'person:b'];
  const one = { id: ids[0], description: 'description:a', speaker: ids[0], properties: {}, at: '2030-01-01' };
  const parameters = { ...one, rows, ids, keys: ids, stems: ids, sources: ids, pairs: ids };
  const found = (await explained(text, parameters)).filter((one) => NOT_FOR_A_PAGE.test(one));
  expect(found).toEqual([]);
});

async function* incoming(digest: string): AsyncGenerator<Incoming> {
  for (const document of seeds()) yield { document, digest, where: document.name };
}

test('the smallest question reads nothing but a count', async () => {
  expect(await explained(PING.text, {})).toEqual(expect.arrayContaining(['NodeCountFromCountStore']));
});

test('the size of the graph is read from kept counts alone', async () => {
  const operators = await explained(WEIGHT.text, {});
  expect(operators.filter((one) => /Scan|Seek|Expand/.test(one))).toEqual([]);
  expect(operators).toEqual(
    expect.arrayContaining(['NodeCountFromCountStore', 'RelationshipCountFromCountStore']),
  );
});

describe.each([
  ['nothing', []],
  // As if all of an index stood in one speaker's part of it.
  [
    'one speaker',
    [
      told(
        'one',
        Array.from({ length: 500 }, (_, i) => ({ words: `Claim ${i}` })),
      ),
    ],
  ],
])('when the database knows the statistics of %s', (_, documents) => {
  beforeAll(async () => {
    await over.hold(...documents);
    await over.run('CALL db.prepareForReplanning()');
    await over.hold(...seeds());
  });

  test.each([
    '{ quotes(filter: { speaker: "person:natacha-bouchart" }, first: 5) { nodes { id } pageInfo { endCursor } } }',
    '{ speaker(id: "person:natacha-bouchart") { said(last: 5) { nodes { id } } } }',
  ])('a page of what a speaker said is read along an index, without the rest: %s', async (query) => {
    const plan = await planOf(query);
    expect(plan).toContain('DirectedRelationshipIndexSeek');
    expect(plan.filter((one) => /Sort|Top|Expand/.test(one))).toEqual([]);
  });

  test('what was rejected is found by an index', async () => {
    const plan = await planOf('{ summary { bySpeaker { quotes } } }');
    expect(plan).toContain('DirectedRelationshipIndexSeek');
    expect(plan.filter((one) => /Relationship\w*Scan|Expand/.test(one))).toEqual([]);
  });
});

/** What the database would do for a question of one field. */
async function planOf(query: string): Promise<string[]> {
  const texts = new Map<string, Record<string, unknown>>();
  await createApi().executeOperation({ query }, { contextValue: createContext(noting(over.graph, texts)) });
  const [[text, parameters]] = [...texts] as [[string, Record<string, unknown>]];
  return explained(text, parameters);
}

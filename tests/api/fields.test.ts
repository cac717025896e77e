import { isObjectType } from 'graphql';
import { NOBODY } from '../../src/access/caller.ts';
import { createContext } from '../../src/api/context.ts';
import { loadSchema } from '../../src/api/schema.ts';
import { subscriber } from '../../src/api/subscriptions/subscribe.ts';
import { follow } from '../../src/graph/changes/follow.ts';
import { PLACES } from '../../src/graph/lookup.ts';
import { idKind } from '../../src/model/ids.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { twoPapers } from '../support/two-papers.ts';
import { fieldsAnswered, wholeField, wholeOf } from '../support/whole.ts';

const schema = loadSchema();
const root = schema.getQueryType()!;
const GIVEN: Record<string, string> = {
  node: '(id: "person:natacha-bouchart")',
  nodes: '(ids: ["person:natacha-bouchart"])',
  speaker: '(name: "Natacha Bouchart")',
  organisation: '(name: "Home Office")',
  place: '(name: "Calais")',
  measure: '(name: "Migrants in Calais")',
  source: '(id: "source:calais-live-blog")',
  search: '(query: "migrants")',
  suggestions: '(query: "migrents")',
  facets: '(query: "homes")',
  thread: '(of: "person:natacha-bouchart")',
  path: '(from: "James Brokenshire", to: "Natacha Bouchart")',
};
/** What no seed has an occasion for: an example of each is put beside them. */
const EXAMPLES = [
  `MATCH ()-[r:SAID|RESPONDS_TO|CONTRADICTS|HOLDS_ROLE|IS|SAME_AS]->() MATCH (e:Entry) WITH r, min(e.id) AS entry
   SET r.reviewedBy = 'A reader', r.reviewedAt = '2031-03-01T10:00:00Z', r.note = 'A note', r.basisText = 'Words', r.basisEntry = entry`,
  `UNWIND ['Person', 'Organisation', 'Group'] AS kind MATCH (d:Description)-[:IS]->(s:Speaker) WHERE kind IN labels(s)
   WITH kind, s.id AS speaker, min(d.id) AS description ORDER BY speaker
   WITH kind, collect(description) AS descriptions
   MATCH (one:Description {id: descriptions[0]}) MATCH (other:Description {id: descriptions[1]})
   CREATE (one)-[:ALIKE {score: 0.5, reason: 'Like names'}]->(other)`,
  `MATCH (n) WHERE n:Event OR n:Measure SET n.aliases = ['Another name']`,
  `MATCH (n) WHERE n:Group OR n:Organisation SET n.description = 'What it is'`,
  `MATCH (p:Place {id: 'place:calais'}) CREATE (:Former {id: 'place:calais-town', to: p.id})-[:LEADS_TO]->(p)`,
  `MATCH (s:Source) SET s.retrievedAt = '2031-06'`,
  `MATCH (part:Organisation {id: 'organisation:home-affairs-select-committee'}) MATCH (whole:Organisation {id: 'organisation:labour'})
   CREATE (part)-[:PART_OF_ORGANISATION]->(whole)`,
  `MATCH (f:Figure) MATCH (p:Person) MATCH (e:Event) WITH f, min(p.id) AS person
   MATCH (p:Person {id: person}) CREATE (f)-[:ABOUT {primary: false}]->(p)`,
  `MATCH (f:Figure) WHERE NOT EXISTS { (f)<-[:RESPONDS_TO]-() } MATCH (g:Group) WITH min(f.id) AS figure, min(g.id) AS group
   MATCH (f:Figure {id: figure}) MATCH (g:Group {id: group})
   CREATE (f)-[:RESPONDS_TO {id: 'response:example', kind: 'QUESTIONS', status: 'PROPOSED', basis: 'INFERRED',
     confidence: 'LOW', assertedBy: 'A test', position: 'example'}]->(g)`,
  `CREATE (:Revision {id: 'revision:900', number: 900, at: '2031-03-01T10:00:00Z', actor: 'A reader', role: 'REVIEWER',
     account: 'https://login.example.org 00u1', operation: 'REVIEW', summary: 'A test.', before: '{"status": "PROPOSED"}', after: '{"status": "CONFIRMED"}', note: 'A note'})
     <-[:UNDOES]-(:Revision {id: 'revision:901', number: 901, at: '2031-03-01T11:00:00Z', actor: 'A reader', role: 'REVIEWER',
     operation: 'UNDO', summary: 'A test.'})`,
];

const over = openGraph(...seeds(), ...twoPapers);
const reviewer = over.as('A reviewer', 'REVIEWER');
const admin = over.as('An admin', 'ADMIN');

/** The first change that a subscription to all of them tells, from the first revision on. */
async function firstChange(query: string): Promise<object> {
  const subscribe = subscriber({
    schema,
    follower: follow(over.graph),
    log: (error) => over.logged.push(error),
  });
  const stop = new AbortController();
  const subscribed = await subscribe({ query }, createContext(over.graph, NOBODY), '0', stop.signal);
  if (subscribed.errors) throw new Error(JSON.stringify(subscribed.errors));
  try {
    for await (const { result } of subscribed.events) {
      if (result && 'errors' in result) throw new Error(JSON.stringify(result.errors));
      if (result) return { __typename: 'Subscription', ...result.data };
    }
  } finally {
    stop.abort();
  }
  throw new Error('No change was told.');
}

/** All ids in the graph, by the type that they are of. */
async function idsByType(): Promise<Map<string, string[]>> {
  const rows = await over.run(
    'MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id UNION MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN r.id AS id',
  );
  const byType = new Map<string, string[]>();
  for (const { id } of rows as { id: string }[]) {
    const { type } = PLACES[idKind(id)!]!;
    byType.set(type, [...(byType.get(type) ?? []), id]);
  }
  return byType;
}

test('every field of every type answers', async () => {
  for (const example of EXAMPLES) await over.run(example);
  const found = new Set<string>();
  for (const [type, ids] of await idsByType()) {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} ${wholeOf(schema, schema.getType(type)!)} } }`;
    for (let from = 0; from < ids.length; from += 20) {
      const { nodes } = await over.answer(query, { ids: ids.slice(from, from + 20) });
      expect(nodes).not.toContain(null);
      fieldsAnswered(nodes, found);
    }
  }
  const { figures } = await over.answer('{ figures { nodes { id } } }');
  const [a, b] = figures.nodes.map(({ id }: { id: string }) => JSON.stringify(id));
  for (const field of Object.values(root.getFields())) {
    const given = field.name === 'compare' ? `(a: ${a}, b: ${b})` : GIVEN[field.name];
    fieldsAnswered(await reviewer.answer(`{ __typename ${wholeField(schema, field, given)} }`), found);
  }
  const signedIn = over.signedIn({
    name: 'A reader',
    role: 'READER',
    account: 'https://login.example.org 00u1',
  });
  const viewer = wholeField(schema, root.getFields().viewer!);
  fieldsAnswered(await signedIn.answer(`{ __typename ${viewer} }`), found);
  const removal = schema.getMutationType()!.getFields().remove!;
  for (const source of ['source:calais-live-blog', 'source:evening']) {
    const asked = wholeField(schema, removal, `(input: {source: "${source}", dryRun: true})`);
    fieldsAnswered(await admin.answer(`mutation { __typename ${asked} }`), found);
  }
  const change = wholeField(
    schema,
    schema.getSubscriptionType()!.getFields().changes!,
    '(filter: {types: [FIGURE]})',
  );
  fieldsAnswered(await firstChange(`subscription { ${change} }`), found);
  // What else mutations give is asked for one by one (see review.test.ts and undo.test.ts).
  const all = Object.values(schema.getTypeMap())
    .filter(
      (type) => isObjectType(type) && !/^__|^Mutation$|Payload$|^ImportChanges$|^Issue$/.test(type.name),
    )
    .flatMap((type) =>
      Object.keys(isObjectType(type) ? type.getFields() : {}).map((field) => `${type.name}.${field}`),
    );
  expect(all.filter((field) => !found.has(field))).toEqual([]);
});

import { loadDocuments } from '../../../src/graph/bulk/load.ts';
import type { Incoming } from '../../../src/graph/bulk/rows.ts';
import { type Act, mergeSpeakers, splitSpeaker, takeBack } from '../../../src/graph/identity/merge.ts';
import { importDocument } from '../../../src/graph/import.ts';
import type { CheckedDocument } from '../../../src/model/document.ts';
import { openGraph } from '../../support/graph.ts';
import { fc } from '../../support/properties.ts';
import { stateOf } from '../../support/state.ts';
import { told } from '../../support/told.ts';

const over = openGraph();
const put = (document: CheckedDocument) => importDocument(over.graph, document);
beforeEach(() => over.hold());

const person = (name: string, more: object = {}) => ({ people: { ada: { name, ...more } } });
const says = (source: string, name: string, role: string | null = null, more: object = {}) =>
  told(source, [{ words: `${source} says`, speaker: 'ada', as: name, ...(role ? { role } : {}) }], {
    ...person(name),
    source: { publishedAt: '2031-05-02' },
    ...more,
  });
const by = { who: 'A Curator', at: '2031-06-01T00:00:00.000Z', note: 'They are one.' };

/** Which sources' descriptions are of one speaker, as a list of lists. */
async function whoIsWho(): Promise<string[][]> {
  const rows = await over.run(
    `MATCH (d:Description {kind: 'PERSON'})-[:IS]->(s:Speaker) WITH s, d ORDER BY d.source
     RETURN s.id AS id, collect(d.source + ' ' + d.given) AS one`,
  );
  return rows.map(({ one }) => (one as string[]).sort()).sort();
}

describe('descriptions', () => {
  test('two spellings are one speaker with all that both say', async () => {
    await put(says('first', 'Robert Quayle', 'mayor'));
    await put(says('second', 'Bob Quayle', 'mayor'));
    const { speakers } =
      await over.answer(`{ speakers(filter: { type: PERSON }) { nodes { id said { totalCount }
      descriptions { totalCount nodes { name names roles statements source { id } identity { status method confidence score reason } } } } } }`);
    expect(speakers.nodes).toHaveLength(1);
    expect(speakers.nodes[0].said.totalCount).toBe(2);
    const [first] = speakers.nodes[0].descriptions.nodes;
    expect(first).toMatchObject({
      name: 'Robert Quayle',
      names: ['Robert Quayle'],
      roles: ['mayor'],
      statements: 1,
      source: { id: 'source:first' },
    });
    const { identities } = await over.answer(
      '{ identities(filter: { method: RULE }) { nodes { status confidence reason } } }',
    );
    expect(identities.nodes).toEqual([
      {
        status: 'PROPOSED',
        confidence: 'HIGH',
        reason:
          'One of “Bob Quayle” and “Robert Quayle” is a short form of the other. Nobody else is so called.',
      },
    ]);
  });

  test('two people of one name are two, and each is alike the other', async () => {
    await put(says('first', 'Ida Marlowe', 'goalkeeper'));
    await put(says('second', 'Ida Marlowe', 'professor'));
    expect(await whoIsWho()).toHaveLength(2);
    const { speaker } = await over.answer(
      '{ speaker(id: "person:ida-marlowe") { alike { score reason speaker { id name } } } }',
    );
    expect(speaker.alike).toEqual([
      {
        score: 0.5,
        reason: expect.stringContaining('does not go together'),
        speaker: { id: 'person:ida-marlowe-2', name: 'Ida Marlowe' },
      },
    ]);
    const refusal = await over.refusal('{ speaker(name: "ida marlowe") { id } }');
    expect(refusal.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'name',
      candidates: [
        { id: 'person:ida-marlowe', name: 'Ida Marlowe', statements: 1 },
        { id: 'person:ida-marlowe-2', name: 'Ida Marlowe', statements: 1 },
      ],
    });
  });

  test('an unnamed voice belongs to its source', async () => {
    const voice = { groups: { voice: { name: 'A resident', kind: 'UNNAMED' } } };
    await put(told('first', [{ words: 'one', speaker: 'voice' }], voice));
    await put(told('second', [{ words: 'two', speaker: 'voice' }], voice));
    const { speakers } = await over.answer(
      '{ speakers(filter: { type: GROUP }) { nodes { name said { nodes { text } } } } }',
    );
    expect(speakers.nodes).toEqual([
      { name: 'A resident', said: { nodes: [{ text: 'one' }] } },
      { name: 'A resident', said: { nodes: [{ text: 'two' }] } },
    ]);
  });

  test('an id that a document gives is a person’s decision', async () => {
    await put(says('first', 'Ida Marlowe', 'goalkeeper', person('Ida Marlowe', { id: 'person:ida' })));
    await put(says('second', 'Ida Marlowe', 'professor', person('Ida Marlowe', { id: 'person:ida' })));
    expect(await whoIsWho()).toHaveLength(1);
    const { identities } = await over.answer(
      '{ identities(filter: { method: HUMAN, speaker: "person:ida" }) { totalCount nodes { status reason score } } }',
    );
    expect(identities.totalCount).toBe(2);
    expect(identities.nodes[0]).toEqual({
      status: 'CONFIRMED',
      reason: 'The document names the speaker by an id.',
      score: 1,
    });
  });

  test('go with their source', async () => {
    await put(says('first', 'Robert Quayle'));
    await put(says('second', 'Bob Quayle'));
    await put(told('second', [{ words: 'second says', speaker: 'ben' }]));
    const { speaker } = await over.answer(
      '{ speaker(name: "Robert Quayle") { aliases descriptions { totalCount } said { totalCount } } }',
    );
    expect(speaker).toEqual({ aliases: [], descriptions: { totalCount: 1 }, said: { totalCount: 1 } });
  });
});

const CORPUS = [
  says('s1', 'Robert Quayle', 'mayor'),
  says('s2', 'Bob Quayle', 'mayor'),
  says('s3', 'Bob Quayle', 'goalkeeper'),
  says('s4', 'R. Quayle'),
  says('s5', 'Ruth Quayle', 'professor'),
  says('s6', 'Quayle', 'mayor'),
];

test('documents in any order give the same identities, one by one or in bulk', async () => {
  await over.hold(...CORPUS);
  const expected = await whoIsWho();
  expect(expected.length).toBeGreaterThan(2);
  await over.hold(...[...CORPUS].reverse());
  expect(await whoIsWho()).toEqual(expected);
  await over.hold();
  await loadDocuments(
    over.graph,
    incoming(
      [...CORPUS].sort(
        (a, b) => (a.source.id.at(-1)!.charCodeAt(0) % 3) - (b.source.id.at(-1)!.charCodeAt(0) % 3),
      ),
    ),
  );
  expect(await whoIsWho()).toEqual(expected);
});

async function* incoming(documents: readonly CheckedDocument[]): AsyncGenerator<Incoming> {
  for (const document of documents) yield { document, digest: document.source.id, where: document.name };
}

describe('merging and splitting', () => {
  test('all goes to the speaker that remains, and old ids lead there', async () => {
    const answer = { words: 'no', speaker: 'ben', respondsTo: [{ to: 'ada', kind: 'REJECTS' }] };
    const role = { title: 'Mayor', of: 'town', basis: { words: 'the mayor', entry: 1 } };
    await put(says('first', 'Robert Quayle'));
    await put(
      told('second', [{ words: 'yes', speaker: 'ada' }, answer], person('The Skipper', { roles: [role] })),
    );
    await over.graph.write((write) =>
      mergeSpeakers(write, 'person:robert-quayle', ['person:the-skipper'], by),
    );
    const merged = `{ id aliases said { totalCount } responsesReceived { totalCount } ... on Person { roles { title } }
      descriptions { nodes { identity { method reviewedBy reason } } } }`;
    const { now, before, filtered } = await over.answer(`{ now: speaker(id: "person:robert-quayle") ${merged}
      before: speaker(id: "person:the-skipper") ${merged}
      filtered: quotes(filter: { speaker: "person:the-skipper" }) { totalCount } }`);
    expect(now).toMatchObject({
      aliases: ['The Skipper'],
      said: { totalCount: 2 },
      responsesReceived: { totalCount: 1 },
      roles: [{ title: 'Mayor' }],
    });
    expect(before).toEqual(now);
    expect(filtered.totalCount).toBe(2);
    // Importing anew changes nothing, and neither does it take back what a person decided.
    await put(says('third', 'The Skipper'));
    expect(await whoIsWho()).toHaveLength(2);
    const { speaker } = await over.answer(
      '{ speaker(name: "The Skipper") { id descriptions { totalCount } } }',
    );
    expect(speaker).toEqual({ id: 'person:robert-quayle', descriptions: { totalCount: 3 } });
  });

  test('what was split stays apart, whatever is imported later', async () => {
    await over.hold(says('first', 'Robert Quayle'), says('second', 'Robert Quayle'));
    const [second] = await over.run(
      "MATCH (d:Description {source: 'source:second', kind: 'PERSON'}) RETURN d.id AS id",
    );
    const { speaker } = await over.graph.write((write) =>
      splitSpeaker(write, 'person:robert-quayle', [second!.id as string], by),
    );
    expect(speaker).toBe('person:robert-quayle-2');
    await put(says('second', 'Robert Quayle', 'mayor'));
    await put(says('third', 'Robert Quayle'));
    const groups = await whoIsWho();
    expect(groups.find((one) => one.some((id) => id.includes('first')))).not.toContain(
      'source:second person:robert-quayle',
    );
  });

  test('unwinding any merges and splits gives back the first graph', async () => {
    await over.hold(...CORPUS);
    const first = await stateOf(over);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
        async (steps) => {
          const acts: Act[] = [];
          for (const [merge, a, b] of steps) {
            const people = await over.run(
              'MATCH (s:Person) RETURN s.id AS id, COLLECT { MATCH (s)<-[:IS]-(d) RETURN d.id ORDER BY d.id } AS held ORDER BY id',
            );
            const [one, other] = [people[a % people.length]!, people[b % people.length]!] as {
              id: string;
              held: string[];
            }[];
            if (merge && one!.id !== other!.id)
              acts.push(await over.graph.write((write) => mergeSpeakers(write, one!.id, [other!.id], by)));
            else if (one!.held.length > 1)
              acts.push(
                await over.graph.write((write) => splitSpeaker(write, one!.id, one!.held.slice(0, 1), by)),
              );
          }
          for (const done of acts.reverse()) await over.graph.write((write) => takeBack(write, done, by.at));
          expect(await stateOf(over)).toEqual(first);
        },
      ),
      { numRuns: 3 },
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import type { GraphQLFormattedError } from 'graphql';
import { type Caller, NOBODY } from '../../src/access/caller.ts';
import type { AccessRole, Actor } from '../../src/access/roles.ts';
import { createContext } from '../../src/api/context.ts';
import { createApi } from '../../src/api/server.ts';
import { draftGiven } from '../../src/cli/drafting/draft-given.ts';
import { drafter } from '../../src/cli/drafting/drafter.ts';
import { readIntake } from '../../src/cli/intake.ts';
import { readDocuments } from '../../src/documents/read.ts';
import { addKey, ownerOf, revokeKey } from '../../src/graph/access/keys.ts';
import { connect, type Graph } from '../../src/graph/connect.ts';
import { cypher } from '../../src/graph/cypher.ts';
import { importDocument } from '../../src/graph/import.ts';
import { migrate } from '../../src/graph/migrations.ts';
import type { CheckedDocument } from '../../src/model/document.ts';
import { testNeo4j } from './neo4j.ts';

const folder = new URL('../../seeds/', import.meta.url);

/** All documents of seeds/, or those of one file, checked. */
export function seeds(file?: string): readonly CheckedDocument[] {
  const files = file ? [file] : readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => readDocuments(readFileSync(new URL(name, folder), 'utf8'), name));
}

/** As the server reads, but in this thread: the other one runs what was built. */
export const readers = { intake: readIntake, drafter: drafter({ draft: async (task) => draftGiven(task) }) };

/** What a question came to. */
export type Answer = { data: any; errors: readonly GraphQLFormattedError[] };

/** The API as somebody asks it. */
export type Asking = {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The same where no error is expected. */
  answer(query: string, variables?: Record<string, unknown>): Promise<Answer['data']>;
  /** The one error that a question comes to. */
  refusal(query: string, variables?: Record<string, unknown>): Promise<GraphQLFormattedError>;
};

/** A graph on the Neo4j of the run, with the API over it. */
export type TestGraph = Asking & {
  readonly graph: Graph;
  /** What the API logged because a client must not see it. */
  readonly logged: unknown[];
  /** The same with the key of somebody, made where it is missing. */
  as(name: string, role: AccessRole): Asking;
  /** The same with a token of an identity provider that is this person's. */
  signedIn(actor: Actor): Asking;
  /** Empties the graph and imports these documents, in order. */
  hold(...documents: readonly CheckedDocument[]): Promise<void>;
  /** Runs a statement as a reviewer's tool would. */
  run(text: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
};

/** Opens the graph of the run for the tests of a file, with these documents in it. */
export function openGraph(...documents: readonly CheckedDocument[]): TestGraph {
  const logged: unknown[] = [];
  const api = createApi({ log: (error) => logged.push(error) });
  let opened: Graph;
  beforeAll(async () => {
    await api.start();
    opened = await connect(await testNeo4j());
    await migrate(opened);
    await hold(...documents);
  });
  afterAll(async () => {
    await opened?.close();
    await api.stop();
  });

  async function hold(...held: readonly CheckedDocument[]) {
    await opened.write((write) => write.run(WIPE));
    for (const document of held) await importDocument(opened, document);
  }
  const asking = (callerOf: () => Promise<Caller>): Asking => {
    async function ask(query: string, variables?: Record<string, unknown>): Promise<Answer> {
      const { body } = await api.executeOperation(
        { query, variables: variables as Record<string, never> },
        { contextValue: createContext(opened, await callerOf(), readers) },
      );
      if (body.kind !== 'single') throw new Error('The answer came in parts.');
      const { data = null, errors = [] } = body.singleResult;
      // As it goes over the wire.
      return JSON.parse(JSON.stringify({ data, errors }));
    }
    return {
      ask,
      async answer(query, variables) {
        const { data, errors } = await ask(query, variables);
        if (errors.length > 0) throw new Error(`${errors[0]!.message} ${String(logged.at(-1) ?? '')}`);
        return data;
      },
      async refusal(query, variables) {
        const { errors } = await ask(query, variables);
        expect(errors).toHaveLength(1);
        return errors[0]!;
      },
    };
  };
  const keys = new Map<string, Promise<string>>();
  const keyOf = (name: string, role: AccessRole) => {
    // Of two who ask at once the second waits for the first.
    const key = findOrMakeKey(name, role, keys.get(name));
    keys.set(name, key);
    return key;
  };
  const findOrMakeKey = async (name: string, role: AccessRole, before?: Promise<string>) => {
    const known = await before;
    if (known && (await ownerOf(opened, known))?.role === role) return known;
    if (known && (await ownerOf(opened, known))) await revokeKey(opened, name);
    return addKey(opened, name, role);
  };
  return {
    get graph() {
      return opened;
    },
    logged,
    ...asking(async () => NOBODY),
    as: (name, role) =>
      asking(async () => ({
        credential: { scheme: 'BEARER', key: await keyOf(name, role) },
        ownerOf: (key) => ownerOf(opened, key),
      })),
    signedIn: (actor) =>
      asking(async () => ({
        credential: { scheme: 'BEARER', key: 'a.token.of' },
        ownerOf: async () => actor,
      })),
    hold,
    run: (text, parameters) => opened.write((write) => write.run(asCypher(text), parameters)),
  };
}

const WIPE = cypher`MATCH (n) WHERE NOT n:Layout DETACH DELETE n`;

/** Tests act on the graph in words of their own. */
export function asCypher(text: string) {
  return cypher(Object.assign([text], { raw: [text] }));
}

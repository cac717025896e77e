import { readdirSync, readFileSync } from 'node:fs';
import type { GraphQLFormattedError } from 'graphql';
import { createContext } from '../../src/api/context.ts';
import { createApi } from '../../src/api/server.ts';
import { readDocuments } from '../../src/documents/read.ts';
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

/** What a question came to. */
export type Answer = { data: any; errors: readonly GraphQLFormattedError[] };

/** A graph on the Neo4j of the run, with the API over it. */
export type TestGraph = {
  readonly graph: Graph;
  /** What the API logged because a client must not see it. */
  readonly logged: unknown[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The same where no error is expected. */
  answer(query: string, variables?: Record<string, unknown>): Promise<Answer['data']>;
  /** The one error that a question comes to. */
  refusal(query: string, variables?: Record<string, unknown>): Promise<GraphQLFormattedError>;
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
  async function ask(query: string, variables?: Record<string, unknown>): Promise<Answer> {
    const { body } = await api.executeOperation(
      { query, variables: variables as Record<string, never> },
      { contextValue: createContext(opened) },
    );
    if (body.kind !== 'single') throw new Error('The answer came in parts.');
    const { data = null, errors = [] } = body.singleResult;
    // As it goes over the wire.
    return JSON.parse(JSON.stringify({ data, errors }));
  }
  return {
    get graph() {
      return opened;
    },
    logged,
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
    hold,
    run: (text, parameters) => opened.write((write) => write.run(asCypher(text), parameters)),
  };
}

const WIPE = cypher`MATCH (n) WHERE NOT n:Layout DETACH DELETE n`;

/** Tests act on the graph in words of their own. */
function asCypher(text: string) {
  return cypher(Object.assign([text], { raw: [text] }));
}

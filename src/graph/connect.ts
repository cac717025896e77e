import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { DatabaseUnavailable } from '../model/errors.ts';
import { type Cypher, cypher, type Query } from './cypher.ts';
import { within } from './deadline.ts';
import { translated } from './failures.ts';

export type GraphSettings = {
  /** `bolt://`, `neo4j://` or one of these with `+s` or `+ssc`. */
  uri: string;
  user: string;
  password: string;
  /** The server's default database when left out. */
  database?: string | undefined;
  /** How long one question may take, in ms; 15,000 when left out. A frozen server counts too. */
  deadline?: number;
  /** How long opening may take, in ms; as long as a question when left out. */
  opening?: number;
  /** How long a question may wait for a free connection, in ms; 10,000 when left out. */
  patience?: number;
  /** What was written before, by a graph that this one takes the place of. */
  bookmarks?: BookmarkManager;
};

type Parameters = Record<string, unknown>;

/** Takes one Cypher at a time inside a transaction that others see whole or not at all. */
export type Write = {
  run<P extends Parameters, Row>(text: Query<P, Row> | Cypher, parameters?: P): Promise<Row[]>;
};

/** Asks one question of many, and hands on what comes of it row by row. */
export type Rows = <Row>(text: Cypher) => AsyncIterable<Row>;

/**
 * How far the graph has come: another text after each commit of anybody, by whatever way, and never the same again. What Neo4j
 * calls a bookmark: its database and the highest number of a committed transaction.
 */
export type Mark = string;

/** What an answer stands on. */
export type Since = {
  /** The answer sees at least all that was committed by this mark; null where none is known. */
  after: Mark | null;
  /** Is given the mark at the end of each answer. */
  tell(mark: Mark): void;
};

/** The one door to Neo4j. */
export type Graph = {
  /** Asks one question, on a reader of a cluster, after all writes that this graph has made. */
  read<P extends Parameters, Row>(
    text: Query<P, Row> | Cypher,
    parameters?: P,
    since?: Since,
  ): Promise<Row[]>;
  /**
   * The mark that covers each commit which was acknowledged to anybody before this was asked; null where no one member can
   * tell, as in a cluster.
   */
  mark(): Promise<Mark | null>;
  /** Does a piece of work in one transaction; it is tried again when the database asks for that, so it must not act outside. */
  write<Result>(work: (write: Write) => Promise<Result>, deadline?: number): Promise<Result>;
  /** Runs one statement in a transaction of its own, as schema changes want. */
  alter<Row>(text: Cypher, parameters?: Parameters, deadline?: number): Promise<Row[]>;
  /** Reads what does not fit into memory, in one transaction. */
  view<Result>(work: (rows: Rows) => Promise<Result>, deadline?: number): Promise<Result>;
  /** The version of the server, such as `5.26.30`. */
  readonly version: string;
  close(): Promise<void>;
};

/** What all sessions have in common. */
type Sessions = { database?: string; bookmarkManager?: BookmarkManager };

/** Asks for nothing, to hear that there is an answer. */
const NOTHING = cypher`RETURN 1 AS one`;

const OLDEST = [5, 23] as const;

/** Marks of one opening are no marks of another: behind the same address another store may stand by then. */
let openings = 0;

/**
 * Opens the graph and makes sure that it answers.
 * @throws DatabaseUnavailable when it cannot be reached, refuses the password, or is older than 5.23.
 */
export async function connect({
  uri,
  user,
  password,
  database,
  deadline = 15_000,
  opening = deadline,
  patience = 10_000,
  bookmarks,
}: GraphSettings): Promise<Graph> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: Math.min(5_000, patience),
    connectionAcquisitionTimeout: patience,
    maxConnectionPoolSize: 50,
    userAgent: 'on-record',
  });
  try {
    // In a cluster a reader may lag behind a writer; a single server never does.
    const sessions = {
      ...(database === undefined ? {} : { database }),
      ...(/^neo4j/.test(uri) ? { bookmarkManager: bookmarks ?? neo4j.bookmarkManager() } : {}),
    };
    const server = await within(opening, driver.getServerInfo(database === undefined ? {} : { database }));
    const version = (server.agent ?? '').replace(/^Neo4j\//, '');
    assertRecent(version);
    // Members of a cluster come along at their own pace, so that none can tell for all.
    const tellsMarks = !/^neo4j/.test(uri);
    const graph = door(driver, sessions, deadline, version, tellsMarks);
    // The server tells of itself without looking at the database.
    await within(opening, graph.read(NOTHING));
    return graph;
  } catch (error) {
    // Not awaited: a frozen server would never say that it is closed.
    driver.close().catch(() => {});
    throw error instanceof DatabaseUnavailable ? error : translated(error);
  }
}

function door(
  driver: Driver,
  common: Sessions,
  deadline: number,
  version: string,
  tellsMarks: boolean,
): Graph {
  const reading = { ...common, defaultAccessMode: neo4j.session.READ };
  const opening = `${++openings} `;
  const timed = (ms: number) => ({ timeout: neo4j.int(ms) });
  let isClosed = false;

  /** The reading that begins once all by a mark is done; a bookmark is what the database waits for. */
  function readingAfter({ after }: Since) {
    return after?.startsWith(opening) ? { ...reading, bookmarks: after.slice(opening.length) } : reading;
  }

  async function readOnce(
    text: Cypher,
    parameters: Parameters | undefined,
    since: Since | undefined,
  ): Promise<never[]> {
    const session = driver.session(since && tellsMarks ? readingAfter(since) : reading);
    try {
      const running = untraced(() => session.run(text.text, parameters, timed(deadline)));
      const result = await within(deadline, running);
      const [bookmark] = session.lastBookmarks();
      if (since && tellsMarks && bookmark) since.tell(opening + bookmark);
      return result.records.map((record) => record.toObject() as never);
    } finally {
      // Not awaited: a frozen server would hold the answer (or the error) back a second time.
      session.close().catch(() => {});
    }
  }

  const read: Graph['read'] = async (text, parameters, since) => {
    if (asksOfNone(text.text, parameters)) return [];
    for (let attempt = 1; ; attempt++) {
      try {
        return await readOnce(text, parameters, since);
      } catch (error) {
        if (attempt < 3 && neo4j.isRetryableError(error as Error)) await pause(50 * attempt);
        else throw translated(error);
      }
    }
  };

  return {
    version,
    read,
    async mark() {
      let mark: Mark | null = null;
      if (tellsMarks) await read(NOTHING, {}, { after: null, tell: (now) => (mark = now) });
      return mark;
    },
    async write(work, longest = 120_000) {
      const session = driver.session(common);
      let isGivenUp = false;
      // Whoever was told that it failed must not find it done later, when the driver tries again.
      const assertWanted = () => {
        if (isGivenUp || isClosed) throw new DatabaseUnavailable('The write was given up; try again.');
      };
      const attempt = async (transaction: ManagedTransaction) => {
        assertWanted();
        const result = await work(writeOver(transaction));
        assertWanted();
        return result;
      };
      try {
        return await within(longest, session.executeWrite(attempt, timed(longest)));
      } catch (error) {
        throw translated(error);
      } finally {
        isGivenUp = true;
        session.close().catch(() => {});
      }
    },
    async alter(text, parameters, longest = 120_000) {
      const session = driver.session(common);
      try {
        const { records } = await within(longest, session.run(text.text, parameters));
        return records.map((record) => record.toObject() as never);
      } catch (error) {
        throw translated(error);
      } finally {
        session.close().catch(() => {});
      }
    },
    async view(work, longest = 3_600_000) {
      const session = driver.session({ ...reading, fetchSize: 1_000 });
      try {
        const transaction = await session.beginTransaction(timed(longest));
        const result = await work(async function* (text) {
          for await (const record of transaction.run(text.text)) yield record.toObject() as never;
        });
        await transaction.commit();
        return result;
      } catch (error) {
        throw translated(error);
      } finally {
        session.close().catch(() => {});
      }
    },
    async close() {
      isClosed = true;
      await driver.close();
    },
  };
}

function writeOver(transaction: ManagedTransaction): Write {
  return {
    async run(text, parameters) {
      if (asksOfNone(text.text, parameters)) return [];
      const result = await transaction.run(text.text, parameters);
      return result.records.map((record) => record.toObject() as never);
    },
  };
}

/** A text that goes through an empty list does nothing and answers nothing, and planning it would cost as much as for a long one. */
function asksOfNone(text: string, parameters: Parameters = {}): boolean {
  const [, list] = /^\s*UNWIND \$(\w+) AS /.exec(text) ?? [];
  const value = list === undefined ? undefined : parameters[list];
  return Array.isArray(value) && value.length === 0;
}

/** The driver notes for each question where in the program it was asked, at a twentieth of what an answer costs us. */
function untraced<T>(ask: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function assertRecent(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new DatabaseUnavailable(
      `This is Neo4j ${version}; On Record needs ${OLDEST.join('.')} or newer, so point NEO4J_URI at a newer one.`,
      { isLasting: true },
    );
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

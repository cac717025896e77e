/** Where the words of a citation are printed. */
export type CitedSource = {
  title: string;
  publishers: readonly string[];
  /** As precisely as the source says; null where it does not. */
  publishedAt: string | null;
  url: string | null;
};

/** What every form of a citation is made from. */
export type Cited = {
  /** Who said it; none for a page that lists what several said. */
  authors: readonly string[];
  /** What is cited, in one line: the words, or what a page is about. */
  title: string;
  /** Whether the title is words that were printed, and so stands in marks. */
  isWords: boolean;
  /** When it was said, as precisely as the source says. */
  saidOn: string | null;
  sources: readonly CitedSource[];
  /** Where it stands here. */
  address: string;
  /** The day on which it was looked at, as `2026-11-25`. */
  readOn: string;
};

type Spoken = {
  text: string;
  saidOn: string | null;
  saidBy: readonly { name: string }[];
  citation: {
    source: {
      id: string;
      title: string;
      url: string | null;
      publishedAt: string | null;
      publishedBy: readonly { name: string }[];
    };
  };
};

/** What is cited, without the address and the day, which a page knows when it is looked at. */
export type CitedThing = Omit<Cited, 'address' | 'readOn'>;

/** A page that lists what several said. */
export function citedPage(title: string): CitedThing {
  return { authors: [], title, isWords: false, saidOn: null, sources: [] };
}

/** One statement. */
export function citedStatement(statement: Spoken): CitedThing {
  return {
    authors: statement.saidBy.map(({ name }) => name),
    title: statement.text,
    isWords: true,
    saidOn: statement.saidOn,
    sources: sourcesOf([statement]),
  };
}

/** Several statements that belong together: a contradiction, a conversation. */
export function citedTogether(title: string, statements: readonly Spoken[]): CitedThing {
  const authors = new Set(statements.flatMap(({ saidBy }) => saidBy.map(({ name }) => name)));
  return { authors: [...authors], title, isWords: false, saidOn: null, sources: sourcesOf(statements) };
}

function sourcesOf(statements: readonly Spoken[]): CitedSource[] {
  const sources = new Map(statements.map(({ citation: { source } }) => [source.id, source]));
  return [...sources.values()].map(({ title, url, publishedAt, publishedBy }) => ({
    title,
    publishers: publishedBy.map(({ name }) => name),
    publishedAt,
    url,
  }));
}

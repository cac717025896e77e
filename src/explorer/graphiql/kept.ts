/** What the editor keeps beyond the tab. */
type Store = {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  clear(): void;
  readonly length: number;
};

/** What the editor calls its own. */
const OWN = 'graphiql:';
/** Where its history keeps each query with its headers, and with them keys. */
const HISTORY = new Set(['graphiql:queries', 'graphiql:favorites']);

/** The browser's store, in which no headers are kept. */
export function keptWithoutHeaders(store: Storage): Store {
  const own = () => Object.keys(store).filter((key) => key.startsWith(OWN));
  return {
    getItem: (key) => store.getItem(key),
    setItem: (key, value) => store.setItem(key, HISTORY.has(key) ? withoutHeaders(value) : value),
    removeItem: (key) => store.removeItem(key),
    clear: () => {
      for (const key of own()) store.removeItem(key);
    },
    get length() {
      return own().length;
    },
  };
}

function withoutHeaders(value: string): string {
  return JSON.stringify(JSON.parse(value), (key, one) => (key === 'headers' ? undefined : one));
}

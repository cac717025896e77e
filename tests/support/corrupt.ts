/** Picks a whole number from 0 to one below `of`. */
type Pick = (of: number) => number;
type Tree = Record<string, any>;

/** Keys that hold the id of something else. */
const REFERENCES = new Set([
  ...[
    'entry',
    'about',
    'madeAt',
    'measure',
    'place',
    'statedIn',
    'speaker',
    'statement',
    'from',
    'to',
    'a',
    'b',
  ],
  ...['person', 'at', 'basisEntry', 'locatedIn', 'partOf', 'of', 'publishedBy', 'event'],
]);
const ID = /^[a-z]+:./;

type Place = { holder: Tree; key: string; value: unknown };

/** Every place in a value, with what holds it. */
function* places(holder: Tree): Generator<Place> {
  for (const [key, value] of Object.entries(holder)) {
    yield { holder, key, value };
    if (value !== null && typeof value === 'object') yield* places(value);
  }
}

/** What makes a line of a checked document wrong beyond doubt: each gives the line as it then stands. */
export const HARMS: Record<string, (document: Tree, pick: Pick) => string> = {
  'is cut off': (document, pick) => {
    const text = JSON.stringify(document);
    return text.slice(0, 1 + pick(text.length - 1));
  },
  'lacks a quotation mark': (document, pick) => {
    const text = JSON.stringify(document);
    const marks = [...text.matchAll(/(?<!\\)"/g)];
    const { index } = marks[pick(marks.length)]!;
    return text.slice(0, index) + text.slice(index + 1);
  },
  'lacks a key': (document, pick) =>
    // Slots may be left out.
    changed(
      document,
      pick,
      ({ key, holder }) => !Array.isArray(holder) && key !== 'slots',
      ({ holder, key }) => {
        delete holder[key];
      },
    ),
  'holds an object where none may be': (document, pick) =>
    changed(
      document,
      pick,
      ({ value }) => value === null || typeof value !== 'object',
      ({ holder, key }) => {
        holder[key] = { odd: true };
      },
    ),
  'holds something twice': (document, pick) =>
    changed(
      document,
      pick,
      ({ value }) => Array.isArray(value) && value.some((one) => one?.id),
      ({ value }) => {
        const list = value as Tree[];
        list.push(list[pick(list.length)]!);
      },
    ),
  'refers to what stands nowhere': (document, pick) =>
    changed(
      document,
      pick,
      ({ holder, key, value }) =>
        typeof value === 'string' && ID.test(value) && (REFERENCES.has(key) || Array.isArray(holder)),
      ({ holder, key, value }) => {
        holder[key] = `${String(value).split(':')[0]}:nowhere`;
      },
    ),
};

/** Puts something else of the same type at any place of a document; whether it can still be read is open. */
export function altered(document: Tree, pick: Pick, others: readonly unknown[]): string {
  const alike = (value: unknown) =>
    value === null ? [] : others.filter((one) => typeof one === typeof value);
  return changed(
    document,
    pick,
    ({ value }) => alike(value).length > 0,
    ({ holder, key, value }) => {
      const list = alike(value);
      holder[key] = list[pick(list.length)];
    },
  );
}

function changed(
  document: Tree,
  pick: Pick,
  fits: (place: Place) => boolean,
  change: (place: Place) => void,
): string {
  const copy = structuredClone(document);
  const found = [...places(copy)].filter(fits);
  if (found.length === 0) throw new Error('The document has no place of the kind.');
  change(found[pick(found.length)]!);
  return JSON.stringify(copy);
}

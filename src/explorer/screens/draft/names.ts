import { type Document, isScalar, isSeq, visit } from 'yaml';
import { slug } from '../../../model/names.ts';
import { SECTIONS, type Section } from './read.ts';

/** The local name of a thing of a section: that which is there by this name, else a new one. */
export function localNameOf(
  document: Document,
  section: Section,
  name: string,
  define: () => Record<string, unknown>,
): string {
  const value = document.toJS() as Record<string, Record<string, { name?: unknown }> | undefined>;
  const there = Object.entries(value[section] ?? {}).find(([, one]) => one?.name === name);
  if (there) return there[0];
  const local = unused(value, slug(name).slice(0, 60).replace(/-+$/, '') || 'somebody');
  document.setIn([section, local], document.createNode({ name, ...define() }));
  return local;
}

/** The key of a statement, which is given one where it has none. */
export function keyOf(document: Document, path: readonly (string | number)[]): string {
  const key = document.getIn([...path, 'key']);
  if (typeof key === 'string') return key;
  const made = unused(document.toJS(), 'said');
  document.setIn([...path, 'key'], made);
  return made;
}

/** The keys by which a document refers to what has a local name. */
const REFERRING = new Set([
  'speaker',
  'publisher',
  'to',
  'of',
  'about',
  'place',
  'event',
  'measure',
  'locatedIn',
  'partOf',
  'between',
]);

/** All local names that a document refers to. */
export function referredTo(value: unknown): Set<string> {
  const found = new Set<string>();
  const walk = (one: unknown, isReference: boolean): void => {
    if (typeof one === 'string') {
      if (isReference) found.add(one);
    } else if (Array.isArray(one)) for (const each of one) walk(each, isReference);
    else if (typeof one === 'object' && one !== null)
      for (const [key, each] of Object.entries(one)) walk(each, REFERRING.has(key));
  };
  walk(value, false);
  return found;
}

/** Makes all that refers to one local name refer to another. */
export function referInstead(document: Document, from: string, to: string): void {
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !REFERRING.has(String(key.value))) return;
      for (const one of isSeq(value) ? value.items : [value])
        if (isScalar(one) && one.value === from) one.value = to;
    },
  });
}

/** Takes out what was referred to before a change and is not any more: a document defines nothing that it does not use. */
export function prune(document: Document, before: ReadonlySet<string>): void {
  const left = referredTo(document.toJS());
  const gone = [...before].filter((name) => !left.has(name));
  const pruned = gone.filter((name) =>
    SECTIONS.some((section) => {
      if (!document.hasIn([section, name])) return false;
      document.deleteIn([section, name]);
      const map = document.get(section) as { items?: unknown[] } | undefined;
      if (map?.items?.length === 0) document.delete(section);
      return true;
    }),
  );
  // What was taken out may have been all that referred to something else.
  if (pruned.length > 0) prune(document, left);
}

function unused(value: Record<string, unknown>, stem: string): string {
  const taken = new Set(
    SECTIONS.flatMap((section) => Object.keys((value[section] as object | undefined) ?? {})),
  );
  const walk = (one: unknown): void => {
    if (Array.isArray(one)) for (const each of one) walk(each);
    else if (typeof one === 'object' && one !== null)
      for (const [key, each] of Object.entries(one)) key === 'key' ? taken.add(String(each)) : walk(each);
  };
  walk(value.entries);
  let name = stem;
  for (let n = 2; taken.has(name); n++) name = `${stem}-${n}`;
  return name;
}

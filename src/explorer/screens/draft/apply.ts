import type { Document } from 'yaml';
import { faultsOf } from './faults.ts';
import type { Form } from './form.ts';
import { type Ground, spanIn } from './ground.ts';
import { prune, referredTo } from './names.ts';
import { comparePaths, takeOut } from './parts.ts';
import { composed, type Item, type Path, sourceFactsOf } from './read.ts';
import { cited, WRITE } from './write.ts';

/** What came of a change: the new text and the item that it made, or what stands in its way, by field. */
export type Applied = { text: string; path: Path } | { faults: Readonly<Record<string, string>> };

/** Writes what a form holds into a document. Everything that it does not touch stays as it was written. */
export function apply(form: Form, ground: Ground): Applied {
  const found = spanIn(form, ground);
  const faults = faultsOf(form, found, ground);
  if (Object.keys(faults).length > 0) return { faults };
  let path: Path = [];
  const text = changed(ground.text, (document) => {
    path = WRITE[form.is](document, form, found!, ground);
  });
  return { text, path };
}

/** Takes an item out, with the responses and contradictions that refer to it. */
export function leaveOut(item: Item, { text, draft }: Ground): string {
  return changed(text, (document) => {
    const key = 'key' in item ? item.key : null;
    const without = key
      ? draft.items.filter(
          (one) =>
            (one.is === 'response' && one.to === key && one.from !== item.id) ||
            (one.is === 'contradiction' && one.between.includes(key)),
        )
      : [];
    // From the end, so that no path leads elsewhere by then.
    for (const { path } of [item, ...without].sort((a, b) => comparePaths(b.path, a.path)))
      takeOut(document, path);
  });
}

/** Says who vouches for a document: whoever read all of it, or the rule that drafted it. */
export function vouched(text: string, who: string | null): string {
  return changed(text, (document) => {
    document.set('by', who ?? RULE);
    if (who) document.delete('status');
    else document.set('status', 'PROPOSED');
    const people = (document.toJS() as { people?: Record<string, { roles?: Record<string, unknown>[] }> })
      .people;
    for (const [local, { roles = [] }] of Object.entries(people ?? {}))
      for (const [n, role] of roles.entries()) {
        const path = ['people', local, 'roles', n];
        // A role without its sentence was read by a rule, and nobody vouches for that.
        if (who && role.basis === undefined && role.by === undefined) {
          document.setIn([...path, 'by'], RULE);
          document.setIn([...path, 'status'], 'PROPOSED');
        } else if (!who && role.by === RULE)
          for (const key of ['by', 'status']) document.deleteIn([...path, key]);
      }
  });
}

/** Adds the day of publication, where an article does not say it. */
export function published(text: string, day: string): string {
  return changed(text, (document) => {
    const { source } = document.toJS() as { source: Record<string, unknown> };
    const facts = sourceFactsOf(source);
    if (facts.publishedAt) return;
    document.setIn(['source', 'publishedAt'], day);
    document.setIn(['source', 'citation'], cited(facts, facts.title, day));
  });
}

const RULE = 'rule:extract';

/** The text of a document after a change; what nothing refers to any more is taken out. */
function changed(text: string, change: (document: Document) => void): string {
  const document = composed(text);
  if ('message' in document) return text;
  const before = referredTo(document.toJS());
  change(document);
  prune(document, before);
  return document.toString({ lineWidth: 0 });
}

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { session } from '../../session.ts';
import { apply, leaveOut, vouched } from './apply.ts';
import { type Span, wordsIn } from './find-words.ts';
import {
  type Form,
  formOf,
  formOfContradiction,
  formOfNew,
  formOfResponse,
  formOfSource,
  formOfSpeaker,
} from './form.ts';
import { type Issue, issuesByItem } from './issues.ts';
import { kept } from './kept.ts';
import { type Draft, type Fault, type Item, type Named, readDraft, sourceFactsOf } from './read.ts';
import { type Imported, openSending, type Sending } from './sending.ts';

/** An article that was read, with the document that it came to. */
export type Brought = { article: string; document: string };

/** All that is kept over a reload. */
type State = Brought & {
  form: Form | null;
  imported: Imported | null;
  /** The document as it was imported last. */
  written: string | null;
};

const STATE = kept<State>('on-record.draft');

/** How many changes can be taken back. */
const CHANGES = 100;

/** Where a draft is corrected. The text of the document is the one truth: what else is shown is read of it. */
export type Desk = Omit<Sending, 'written' | 'forget'> & {
  article: string;
  document: ReadonlySignal<string>;
  /** The draft as the document last told it, while somebody writes what cannot be read. */
  draft: ReadonlySignal<Draft>;
  fault: ReadonlySignal<Fault | null>;
  current: Signal<string | null>;
  form: ReadonlySignal<Form | null>;
  faults: ReadonlySignal<Readonly<Record<string, string>>>;
  /** Words that were chosen in the article. */
  chosen: Signal<Span | null>;
  /** Where the words of the form stand. */
  picked: ReadonlySignal<Span | null>;
  issues: ReadonlySignal<ReadonlyMap<string, readonly Issue[]>>;
  isUnsaved: ReadonlySignal<boolean>;
  /** What was done last, for those who cannot see it. */
  said: ReadonlySignal<string>;
  canUndo: ReadonlySignal<boolean>;
  write(document: string): void;
  go(by: 1 | -1): void;
  edit(item: Item): void;
  editSpeaker(one: Named): void;
  editSource(): void;
  add(is: 'quote' | 'figure'): void;
  addResponse(): void;
  addContradiction(): void;
  fill(values: Form['values']): void;
  save(): boolean;
  cancel(): void;
  leaveOut(item: Item): void;
  undo(): void;
  vouch(isVouched: boolean): void;
};

/** The draft that this tab holds; null where there is none. */
export function heldDraft(): State | null {
  return STATE.read();
}

/** Holds a draft, or none any more. */
export function holdDraft(brought: Brought | null): void {
  STATE.write(brought && { ...brought, form: null, imported: null, written: null });
}

/** Opens the desk on the draft that this tab holds. */
export function openDesk(state: State): Desk {
  const { article } = state;
  const document = signal(state.document);
  const form = signal<Form | null>(state.form);
  const current = signal<string | null>(null);
  const chosen = signal<Span | null>(null);
  const faults = signal<Readonly<Record<string, string>>>({});
  const said = signal('');
  const earlier = signal<readonly string[]>([]);
  let last: Draft = { source: sourceFactsOf(), by: '', publisher: '', entries: [], items: [], named: [] };
  const reading = computed(() => readDraft(document.value, article));
  const draft = computed(() => {
    if (!('message' in reading.value)) last = reading.value;
    return last;
  });
  const keep = (): void =>
    STATE.write({
      article,
      document: document.value,
      form: form.value,
      imported: sent.imported.value,
      written: written.value,
    });
  const { written, forget, ...sent } = openSending(state, { document, said, keep });
  let isTyping = false;
  const change = (text: string, what: string, isTyped = false) => {
    if (text === document.value) return;
    // What is typed in one go is one change.
    if (!isTyped || !isTyping) earlier.value = [...earlier.value.slice(-CHANGES + 1), document.value];
    isTyping = isTyped;
    forget();
    document.value = text;
    said.value = what;
    keep();
  };
  const ground = () => ({
    text: document.value,
    article,
    draft: draft.value,
    who: session.value?.name ?? '',
  });
  const at = () => draft.value.items.findIndex(({ id }) => id === current.value);
  // What a form is about must not move, nor may another take its place.
  const isBusy = () => {
    const isBroken = 'message' in reading.value;
    if (form.value) said.value = 'Save or cancel what you are writing first.';
    else if (isBroken) said.value = 'Put the document right first.';
    return form.value !== null || isBroken;
  };
  const open = (next: Form | null) => {
    form.value = next;
    faults.value = {};
    keep();
  };
  const wordsChosen = () => (chosen.value ? article.slice(chosen.value.start, chosen.value.end) : '');
  return {
    ...sent,
    article,
    document,
    draft,
    fault: computed(() => ('message' in reading.value ? reading.value : null)),
    current,
    form,
    faults,
    chosen,
    picked: computed(() => {
      const values = form.value?.values;
      return values?.words ? wordsIn(article, values) : null;
    }),
    issues: computed(() => issuesByItem(sent.checked.value?.issues ?? [], draft.value.items)),
    isUnsaved: computed(() => written.value !== document.value || form.value !== null),
    said,
    canUndo: computed(() => earlier.value.length > 0),
    write: (text) => change(text, '', true),
    go(by) {
      const { items } = draft.value;
      const next = items[Math.min(items.length - 1, Math.max(0, at() + by))];
      if (next) current.value = next.id;
    },
    edit(item) {
      if (isBusy()) return;
      current.value = item.id;
      open(formOf(item));
    },
    editSpeaker(one) {
      if (!isBusy()) open(formOfSpeaker(one));
    },
    editSource() {
      if (!isBusy()) open(formOfSource(draft.value.source));
    },
    add(is) {
      if (isBusy()) return;
      const near = chosen.value?.start ?? draft.value.items[at()]?.span?.start ?? 0;
      open(formOfNew(is, wordsChosen(), near, draft.value));
    },
    addResponse() {
      if (isBusy()) return;
      const item = draft.value.items[at()];
      const from = item?.is === 'response' ? draft.value.items.find(({ id }) => id === item.from) : item;
      if (from?.is === 'quote' || from?.is === 'figure') open(formOfResponse(from, wordsChosen()));
    },
    addContradiction() {
      if (isBusy()) return;
      const item = draft.value.items[at()];
      open(formOfContradiction(item?.is === 'quote' ? (item.key ?? item.id) : ''));
    },
    fill(values) {
      if (!form.value) return;
      form.value = { ...form.value, values: { ...form.value.values, ...values } };
      faults.value = {};
      keep();
    },
    save() {
      if (!form.value) return true;
      const applied = apply(form.value, ground());
      if ('faults' in applied) {
        faults.value = applied.faults;
        return false;
      }
      form.value = null;
      chosen.value = null;
      change(applied.text, 'Written into the draft.');
      if (draft.value.items.some(({ id }) => id === applied.path.join('.')))
        current.value = applied.path.join('.');
      keep();
      return true;
    },
    cancel: () => open(null),
    leaveOut(item) {
      if (isBusy()) return;
      const place = draft.value.items.findIndex(({ id }) => id === item.id);
      const before = draft.value.items.length;
      change(leaveOut(item, ground()), '');
      const more = before - draft.value.items.length - 1;
      said.value = more > 0 ? `Left out, with ${more} that belonged to it.` : 'Left out.';
      current.value = (draft.value.items[place] ?? draft.value.items.at(-1))?.id ?? null;
    },
    undo() {
      if (form.value) return;
      const before = earlier.value.at(-1);
      if (before === undefined) return;
      earlier.value = earlier.value.slice(0, -1);
      isTyping = false;
      document.value = before;
      said.value = 'Your last change is taken back.';
      if (at() < 0) current.value = null;
      keep();
    },
    vouch: (isVouched) =>
      change(
        vouched(document.value, isVouched ? (session.value?.name ?? null) : null),
        isVouched ? 'You vouch for this draft.' : 'Nobody vouches for this draft.',
      ),
  };
}

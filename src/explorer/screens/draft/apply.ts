import { type Document, Scalar, type YAMLSeq } from 'yaml';
import { findWords, nearest, type Span } from './find-words.ts';
import { type Form, NEW, SEVERAL } from './form.ts';
import { keyOf, localNameOf, prune, referInstead, referredTo } from './names.ts';
import { composed, type Draft, type Figure, type Item, type Path, type Quote, type Section } from './read.ts';

/** What came of a change: the new text and the item that it made, or what stands in its way, by field. */
export type Applied = { text: string; path: Path } | { faults: Readonly<Record<string, string>> };

/** What a change is made on. */
export type Ground = { text: string; article: string; draft: Draft; who: string };

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
    if (document.getIn(['source', 'publishedAt']) !== undefined) return;
    document.setIn(['source', 'publishedAt'], day);
    document.setIn(['source', 'citation'], `${document.getIn(['source', 'citation'])}, ${day}`);
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

/** Where the words of a form stand; null where they stand nowhere. */
function spanIn({ is, values }: Form, { article }: Ground): Span | null {
  if (is === 'contradiction' || is === 'speaker') return { start: 0, end: 0 };
  return wordsIn(article, values);
}

/** Where the words of a field stand: at the place that was chosen, else nearest to where they stood. */
export function wordsIn(article: string, { words = '', near = '0', nth }: Form['values']): Span | null {
  const spans = findWords(article, words);
  return spans[nth ? Number(nth) % spans.length : nearest(spans, Number(near))] ?? null;
}

function faultsOf(
  { is, at, values }: Form,
  span: Span | null,
  { article, draft }: Ground,
): Record<string, string> {
  const faults: Record<string, string> = {};
  const needs = (field: string, message: string) => {
    if (!values[field]?.trim()) faults[field] ??= message;
  };
  const entry = span && entryAt(draft, span);
  if (is === 'speaker') {
    needs('name', 'Give a name.');
    return faults;
  }
  if (is !== 'contradiction') {
    if (!span) faults.words = 'The text does not print these words.';
    else if (entry === -1) faults.words = 'These words do not stand in one entry of the draft.';
  }
  if (is === 'quote' || is === 'figure') {
    const own = at === null && is === 'figure' && span ? quoteAround(draft, span) : null;
    if (!own) needs('speaker', 'Say who said it.');
    if (values.speaker === NEW) needs('name', 'Give a name.');
    const within = entry === null || entry === -1 ? article : textOf(article, draft.entries[entry]!.span);
    for (const field of ['as', 'role', 'cue', 'audience']) {
      const printed = values[field]?.trim();
      if (printed && !within.includes(printed)) faults[field] = 'The entry does not print this.';
    }
    if (values.inferred === 'yes') needs('note', 'Say why.');
  }
  if (is === 'figure') {
    if (values.measure === NEW)
      for (const field of ['measureName', 'definition', 'measureUnit']) needs(field, 'Fill this in.');
    if (!values.measure) needs('unit', 'Say what is counted, or the unit.');
    if (values.place === NEW) needs('placeName', 'Give a name.');
    if (values.value?.trim() && Number.isNaN(Number(values.value)))
      faults.value = 'Write digits, such as 2500.';
  }
  if (is === 'response') {
    needs('from', 'Say which statement responds.');
    needs('to', 'Say what it responds to.');
    if (values.to === NEW) needs('eventName', 'Give a name.');
    if (values.to === values.from) faults.to = 'No statement responds to itself.';
  }
  if (is === 'contradiction') {
    needs('a', 'Choose a statement.');
    needs('b', 'Choose another statement.');
    if (values.a && values.a === values.b) faults.b = 'Choose another statement.';
    needs('reason', 'Say why they cannot both hold.');
  }
  return faults;
}

type Write = (document: Document, form: Form, span: Span, ground: Ground) => Path;

const WRITE: Record<Form['is'], Write> = {
  quote(document, form, span, ground) {
    const path = placeFor(document, form, span, ground, 'quotes');
    writeSaid(document, path, form, span, ground);
    put(document, [...path, 'speech'], form.values.speech);
    return path;
  },
  figure(document, form, span, ground) {
    const { values } = form;
    const path = placeFor(document, form, span, ground, 'figures');
    const stood = document.getIn([...path, 'words']);
    writeSaid(document, path, form, span, ground);
    const words = textOf(ground.article, span);
    const told = values.value?.trim() ?? '';
    const isTold = told !== (itemAt(ground, form.at)?.value ?? '');
    // A number is read anew of other words, unless somebody says what it is.
    if (isTold || stood !== words)
      for (const key of ['value', 'low', 'high', 'hedge', 'comparator']) document.deleteIn([...path, key]);
    if (isTold && told) document.setIn([...path, 'value'], Number(told));
    const measure =
      values.measure === NEW
        ? localNameOf(document, 'measures', values.measureName!.trim(), () => ({
            definition: values.definition!.trim(),
            dimension: values.dimension || 'COUNT',
            unit: values.measureUnit!.trim(),
          }))
        : values.measure;
    put(document, [...path, 'measure'], measure);
    const usual = measure && document.getIn(['measures', measure, 'unit']);
    put(document, [...path, 'unit'], values.measure === NEW || values.unit === usual ? '' : values.unit);
    put(document, [...path, 'per'], values.per);
    const place =
      values.place === NEW
        ? localNameOf(document, 'places', values.placeName!.trim(), () => ({ kind: 'OTHER' }))
        : values.place;
    put(document, [...path, 'place'], place);
    return path;
  },
  response(document, form, span, ground) {
    const { values } = form;
    const from = ground.draft.items.find(({ id }) => id === values.from) as Quote | Figure;
    const target = ground.draft.items.find(({ id }) => id === values.to);
    const to =
      values.to === NEW
        ? localNameOf(document, 'events', values.eventName!.trim(), () => ({
            kind: values.eventKind || 'OTHER',
            ...(values.appears ? { participants: [{ speaker: values.appears, appears: true }] } : {}),
          }))
        : target
          ? keyOf(document, target.path)
          : values.to!;
    const stood = itemAt(ground, form.at);
    const path = stood?.path ?? [
      ...from.path,
      'respondsTo',
      lengthOf(document, [...from.path, 'respondsTo']),
    ];
    if (!stood) add(document, [...from.path, 'respondsTo'], path.at(-1) as number, { to, kind: values.kind });
    put(document, [...path, 'to'], to);
    put(document, [...path, 'kind'], values.kind);
    const entry = entryAt(ground.draft, span);
    const words = textOf(ground.article, span);
    const start = span.start - ground.draft.entries[entry]!.span.start;
    document.setIn(
      [...path, 'basis'],
      document.createNode({ words, ...(entry === from.entry ? {} : { entry: entry + 1 }), start }),
    );
    asLines(document, [...path, 'basis', 'words'], words);
    assertedBy(document, path, values, ground);
    return path;
  },
  contradiction(document, form, _, ground) {
    const { values } = form;
    const stood = itemAt(ground, form.at);
    const sides = [values.a!, values.b!].map((side) => {
      const item = ground.draft.items.find(({ id }) => id === side);
      return item ? keyOf(document, item.path) : side;
    });
    const path = stood?.path ?? ['contradictions', lengthOf(document, ['contradictions'])];
    if (!stood) add(document, ['contradictions'], path.at(-1) as number, {});
    document.setIn([...path, 'between'], document.createNode(sides));
    put(document, [...path, 'kind'], values.kind);
    put(document, [...path, 'reason'], values.reason!.trim());
    assertedBy(document, path, values, ground);
    return path;
  },
  speaker(document, { at, values }, _, { draft }) {
    const one = draft.named.find(({ local }) => local === at)!;
    const other = draft.named.find(({ local }) => local === values.same);
    const path = [one.section, one.local];
    if (!other) {
      put(document, [...path, 'name'], values.name!.trim());
      putNames(document, [...path, 'aliases'], namesIn(values.aliases ?? ''));
      put(document, [...path, 'description'], values.description?.trim());
      return path;
    }
    // Two who are one are known by the names of both.
    const names = new Set([...namesIn(other.aliases), values.name!.trim(), ...namesIn(values.aliases ?? '')]);
    names.delete(other.name);
    putNames(document, [other.section, other.local, 'aliases'], [...names]);
    referInstead(document, one.local, other.local);
    return [other.section, other.local];
  },
};

/** The names of a speaker, with the semicolons between them. */
function namesIn(typed: string): string[] {
  return typed.split(';').flatMap((name) => name.trim() || []);
}

/** What quotes and figures have in common. */
function writeSaid(document: Document, path: Path, { values }: Form, span: Span, ground: Ground): void {
  const entry = ground.draft.entries[path[1] as number]!;
  const words = textOf(ground.article, span);
  document.setIn([...path, 'words'], words);
  asLines(document, [...path, 'words'], words);
  document.setIn([...path, 'start'], span.start - entry.span.start);
  const speaker = values.speaker === NEW ? newSpeaker(document, values) : values.speaker;
  // Who speaks in a quote says its figures, too.
  const isInQuote = path.length > 4;
  if (speaker !== SEVERAL && !isInQuote) put(document, [...path, 'speaker'], speaker);
  if (!isInQuote)
    for (const key of ['as', 'role', 'cue', 'audience']) put(document, [...path, key], values[key]?.trim());
  if (values.inferred === 'yes') document.setIn([...path, 'grounds'], 'INFERRED');
  else if (document.getIn([...path, 'grounds']) === 'INFERRED') document.deleteIn([...path, 'grounds']);
  assertedBy(document, path, values, ground);
}

/** A person asserts what a person wrote: the rule's confidence is not theirs. */
function assertedBy(document: Document, path: Path, { note }: Form['values'], { draft, who }: Ground): void {
  put(document, [...path, 'note'], note?.trim());
  document.deleteIn([...path, 'confidence']);
  put(document, [...path, 'by'], draft.by === who ? '' : who);
}

const KINDS: Record<string, [Section, Record<string, string>]> = {
  PERSON: ['people', {}],
  ORGANISATION: ['organisations', { kind: 'OTHER' }],
  COLLECTIVE: ['groups', { kind: 'COLLECTIVE' }],
  UNNAMED: ['groups', { kind: 'UNNAMED' }],
};

function newSpeaker(document: Document, { name, nameKind }: Form['values']): string {
  const [section, kind] = KINDS[nameKind || 'PERSON']!;
  return localNameOf(document, section, name!.trim(), () => kind);
}

/** The path of a statement; a new one gets its place in the order of print. */
function placeFor(
  document: Document,
  { at }: Form,
  span: Span,
  { draft }: Ground,
  list: 'quotes' | 'figures',
): Path {
  const stood = draft.items.find(({ id }) => id === at);
  const entry = entryAt(draft, span);
  if (stood && (stood as Quote).entry === entry) return stood.path;
  // Words that were moved to another entry take all that is theirs along.
  const value = stood
    ? (document.getIn(stood.path, true) as { toJSON(): Record<string, unknown> }).toJSON()
    : {};
  if (stood) takeOut(document, stood.path);
  const quote = list === 'figures' && !stood ? quoteAround(draft, span) : null;
  const within = quote ? [...quote.path, list] : ['entries', entry, list];
  const before = draft.items.filter(
    (one) =>
      one.is === (list === 'quotes' ? 'quote' : 'figure') &&
      one.path.length === within.length + 1 &&
      within.every((step, n) => one.path[n] === step) &&
      (one.span?.start ?? 0) <= span.start,
  );
  add(document, within, before.length, { words: '', ...value });
  return [...within, before.length];
}

function quoteAround({ items }: Draft, { start, end }: Span): Quote | null {
  const around = items.filter(
    (one): one is Quote =>
      one.is === 'quote' && one.span !== null && one.span.start <= start && one.span.end >= end,
  );
  return around.sort((a, b) => a.span!.end - a.span!.start - (b.span!.end - b.span!.start))[0] ?? null;
}

function entryAt({ entries }: Draft, { start, end }: Span): number {
  return entries.findIndex(({ span }) => span.start <= start && span.end >= end);
}

function itemAt({ draft }: Ground, at: string | null): (Item & Partial<Figure>) | undefined {
  return draft.items.find(({ id }) => id === at) as (Item & Partial<Figure>) | undefined;
}

function textOf(article: string, { start, end }: Span): string {
  return article.slice(start, end);
}

/** Sets what is written and takes out what is empty. */
function put(document: Document, path: Path, value: string | undefined): void {
  if (value) document.setIn(path, value);
  else if (document.hasIn(path)) document.deleteIn(path);
}

function putNames(document: Document, path: Path, names: readonly string[]): void {
  if (names.length > 0) document.setIn(path, document.createNode(names));
  else if (document.hasIn(path)) document.deleteIn(path);
}

/** Several lines stand as they are printed. */
function asLines(document: Document, path: Path, words: string): void {
  if (!words.includes('\n')) return;
  const scalar = new Scalar(words);
  scalar.type = 'BLOCK_LITERAL';
  document.setIn(path, scalar);
}

function lengthOf(document: Document, path: Path): number {
  return ((document.getIn(path) as YAMLSeq | undefined)?.items ?? []).length;
}

function add(document: Document, path: Path, place: number, value: Record<string, unknown>): void {
  if (!document.hasIn(path)) document.setIn(path, document.createNode([]));
  const list = document.getIn(path) as YAMLSeq;
  list.flow = false;
  list.items.splice(place, 0, document.createNode(value));
}

/** Takes an item out of its list, and the list where nothing is left in it. */
function takeOut(document: Document, path: Path): void {
  const list = path.slice(0, -1);
  document.deleteIn(path);
  if (lengthOf(document, list) === 0) document.deleteIn(list);
}

function comparePaths(a: Path, b: Path): number {
  for (const [n, step] of a.entries()) {
    if (n >= b.length) return 1;
    if (step === b[n]) continue;
    return typeof step === 'number' && typeof b[n] === 'number'
      ? step - b[n]
      : String(step) < String(b[n])
        ? -1
        : 1;
  }
  return a.length - b.length;
}

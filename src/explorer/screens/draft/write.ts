import type { Document } from 'yaml';
import type { Span } from './find-words.ts';
import { type Form, NEW, SEVERAL } from './form.ts';
import { entryAt, type Ground, itemAt, quoteAround, textOf } from './ground.ts';
import { keyOf, localNameOf, referInstead } from './names.ts';
import { add, asLines, lengthOf, put, putNames, takeOut } from './parts.ts';
import { type Figure, type Path, type Quote, type Section, SOURCE_FACTS, type SourceFacts } from './read.ts';

type Write = (document: Document, form: Form, span: Span, ground: Ground) => Path;

/** How each kind of form is written into a document; gives the path of what it is about. */
export const WRITE: Record<Form['is'], Write> = {
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
  source(document, { values }, _, { draft: { source } }) {
    const now = Object.fromEntries(
      SOURCE_FACTS.map((fact) => [fact, values[fact]?.trim() ?? '']),
    ) as SourceFacts;
    // How it is cited follows, unless somebody says that as well.
    if (now.citation === source.citation) now.citation = cited(source, now.title, now.publishedAt);
    for (const fact of SOURCE_FACTS) put(document, ['source', fact], now[fact]);
    return ['source'];
  },
};

/** How a source is cited once its title and day are others. */
export function cited({ citation, title, publishedAt }: SourceFacts, now: string, day: string): string {
  const titled = title ? citation.replace(title, () => now) : citation;
  if (day === publishedAt) return titled;
  if (publishedAt && titled.includes(publishedAt)) {
    const at = titled.lastIndexOf(publishedAt);
    const [before, behind] = [titled.slice(0, at), titled.slice(at + publishedAt.length)];
    if (day) return `${before}${day}${behind}`;
    return `${before.endsWith(', ') ? before.slice(0, -2) : before}${behind}`;
  }
  return day ? `${titled}, ${day}` : titled;
}

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

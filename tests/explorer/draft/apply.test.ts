import { parse } from 'yaml';
import { draftGiven } from '../../../src/cli/drafting/draft-given.ts';
import { checkAgainst } from '../../../src/documents/citations/against.ts';
import { readDocuments } from '../../../src/documents/read.ts';
import { apply, leaveOut, published, vouched } from '../../../src/explorer/screens/draft/apply.ts';
import {
  type Form,
  formOf,
  formOfContradiction,
  formOfNew,
  formOfResponse,
  formOfSource,
  formOfSpeaker,
  NEW,
} from '../../../src/explorer/screens/draft/form.ts';
import type { Ground } from '../../../src/explorer/screens/draft/ground.ts';
import { type Draft, type Item, readDraft } from '../../../src/explorer/screens/draft/read.ts';

const ARTICLE = `Some 40 boats use the quay, the port says.

“The quay must stay open,” said Ada Birch, the mayor of Porthaven.

Responding to the mayor, Ben Cole said it was not safe. He added that 12 boats had sunk.`;

const drafted = draftGiven({
  given: { text: ARTICLE },
  options: { title: 'The quay', publisher: 'The Gazette' },
}) as { document: string };
const COMMENT = '# read twice\n';
const first = COMMENT + drafted.document;

const draftOf = (text: string): Draft => {
  const draft = readDraft(text, ARTICLE);
  if ('message' in draft) throw new Error(draft.message);
  return draft;
};
const groundOf = (text: string): Ground => ({ text, article: ARTICLE, draft: draftOf(text), who: 'Ann' });
/** The document once a form is written into it; it must be one that the server takes. */
const after = (text: string, form: Form): string => {
  const applied = apply(form, groundOf(text));
  if ('faults' in applied) throw new Error(JSON.stringify(applied.faults));
  isSound(applied.text);
  return applied.text;
};
const isSound = (text: string) => {
  const [document] = readDocuments(text, 'draft.yaml');
  expect(checkAgainst(document!, ARTICLE)).toEqual([]);
  return document!;
};
const itemIn = (text: string, words: string): Item => {
  const item = draftOf(text).items.find((one) => one.words.includes(words));
  if (!item) throw new Error(`${words} is not in the draft.`);
  return item;
};
const changing = (text: string, words: string, values: Form['values']): Form => {
  const form = formOf(itemIn(text, words));
  return { ...form, values: { ...form.values, ...values } };
};
const faults = (form: Form) => {
  const applied = apply(form, groundOf(first));
  return 'faults' in applied ? Object.keys(applied.faults) : [];
};

test('each item is found where it stands in the article', () => {
  const { items } = draftOf(first);
  expect(items.length).toBeGreaterThan(3);
  for (const { span, words } of items) expect(ARTICLE.slice(span!.start, span!.end)).toBe(words);
});

test('saving a form that was only looked at keeps all but who asserts it', () => {
  const item = itemIn(first, 'The quay must stay open');
  const text = after(first, formOf(item));
  const { confidence, by, ...same } = itemIn(text, 'The quay must stay open');
  expect(same).toMatchObject({ span: item.span, note: item.note });
  expect([confidence, by]).toEqual([null, 'Ann']);
  expect(text.startsWith(COMMENT)).toBe(true);
});

test('a change touches the lines of its item alone', () => {
  const lines = new Set(after(first, changing(first, 'must stay open', { role: 'mayor' })).split('\n'));
  const gone = first.split('\n').filter((line) => !lines.has(line));
  expect(gone.join('\n')).not.toMatch(/words|speaker|start/);
});

test('a new speaker is defined, and one whom nothing names any more is not', () => {
  const text = after(
    first,
    changing(first, 'must stay open', { speaker: NEW, name: 'Cyd Dale', nameKind: 'UNNAMED' }),
  );
  const { groups, people } = parsed(text);
  expect(groups['cyd-dale']).toEqual({ name: 'Cyd Dale', kind: 'UNNAMED' });
  expect(itemIn(text, 'must stay open')).toMatchObject({ speakers: ['cyd-dale'] });
  const again = after(text, changing(text, 'must stay open', { speaker: 'ben-cole' }));
  expect(parsed(again).groups).toBeUndefined();
  expect(Object.keys(people)).toContain('ben-cole');
});

test('a new speaker by the name of one who is there is that one', () => {
  const text = after(
    first,
    changing(first, 'must stay open', { speaker: NEW, name: 'Ben Cole', nameKind: 'PERSON' }),
  );
  expect(itemIn(text, 'must stay open')).toMatchObject({ speakers: ['ben-cole'] });
});

test('chosen words become a quote, in its place among the others', () => {
  const form = formOfNew('quote', 'said it was not', 100, draftOf(first));
  const text = after(first, {
    ...form,
    values: { ...form.values, words: 'it was not', speaker: 'ben-cole' },
  });
  const { items } = draftOf(text);
  const starts = items.flatMap((item) => (item.is === 'quote' ? [item.span!.start] : []));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(items.some(({ words }) => words === 'it was not')).toBe(true);
});

test('the manner of chosen words is told by their quotation marks', () => {
  const speech = (words: string) => formOfNew('quote', words, 0, draftOf(first)).values.speech;
  expect(speech('“The quay must stay open,”')).toBe('DIRECT');
  expect(speech('a “safe” quay')).toBe('MIXED');
  expect(speech('it was not safe')).toBe('INDIRECT');
});

test('a figure within a quote belongs to it, and its number is read of its words', () => {
  const without = leaveOut(itemIn(first, '12 boats'), groundOf(first));
  const quoted = draftOf(without).items.find(({ words }) => words.includes('12 boats had sunk'));
  const form = formOfNew('figure', '12 boats', 140, draftOf(without));
  const values = {
    ...form.values,
    measure: NEW,
    measureName: 'Boats sunk',
    definition: 'Boats that sank.',
    measureUnit: 'boat',
  };
  const text = after(without, { ...form, values });
  const figure = draftOf(text).items.find((one) => one.is === 'figure' && one.words === '12 boats');
  expect(figure).toMatchObject({ quote: quoted?.id ?? null, measure: 'boats-sunk' });
  expect(isSound(text).figures.map(({ value }) => value)).toContain(12);
});

test('other words of a figure are read anew, and a number that is told must be one', () => {
  const text = after(first, changing(first, 'Some 40', { words: '40 boats' }));
  expect(isSound(text).figures).toContainEqual(expect.objectContaining({ value: 40, comparator: 'EXACTLY' }));
  expect(faults(changing(first, 'Some 40', { value: 'forty' }))).toEqual(['value']);
});

test('a response to a statement gives that a key, and goes when the statement goes', () => {
  const ben = draftOf(first).items.find((one) => one.is === 'quote' && one.speakers.includes('ben-cole'));
  const target = itemIn(first, 'must stay open');
  const form = formOfResponse(ben as never, 'Responding to the mayor, Ben Cole said it was not safe.');
  const text = after(first, { ...form, values: { ...form.values, to: target.id } });
  const response = draftOf(text).items.find((one) => one.is === 'response' && one.kind === 'REJECTS');
  expect(response).toMatchObject({
    to: 'said',
    words: 'Responding to the mayor, Ben Cole said it was not safe.',
  });
  const left = leaveOut(itemIn(text, 'must stay open'), groundOf(text));
  isSound(left);
  expect(draftOf(left).items.some((one) => one.is === 'response' && one.to === 'said')).toBe(false);
});

test('a figure within a quote may respond, too', () => {
  const figure = draftOf(first).items.find((one) => one.is === 'figure' && one.words === '12 boats');
  const form = formOfResponse(figure as never, 'He added that 12 boats had sunk');
  const text = after(first, { ...form, values: { ...form.values, to: 'ada-birch' } });
  expect(draftOf(text).items).toContainEqual(
    expect.objectContaining({ is: 'response', from: figure!.id, to: 'ada-birch' }),
  );
});

test('a response to an appearance defines the event, with whose it is', () => {
  const ben = draftOf(first).items.find((one) => one.is === 'quote' && one.speakers.includes('ben-cole'));
  const form = formOfResponse(ben as never, 'Responding to the mayor');
  const event = { to: NEW, eventName: 'Hearing of the mayor', eventKind: 'HEARING', appears: 'ada-birch' };
  const document = isSound(after(first, { ...form, values: { ...form.values, ...event } }));
  expect(document.events).toMatchObject([{ name: 'Hearing of the mayor', kind: 'HEARING' }]);
  expect(document.participations).toMatchObject([{ speaker: 'person:ada-birch', appears: true }]);
});

test('two statements contradict each other with a reason', () => {
  const [a, b] = draftOf(first).items.filter(({ is }) => is === 'quote');
  const form = formOfContradiction(a!.id);
  expect(faults(form)).toEqual(['b', 'reason']);
  const reason = 'Open and unsafe.';
  const document = isSound(after(first, { ...form, values: { ...form.values, b: b!.id, reason } }));
  expect(document.contradictions).toMatchObject([{ kind: 'INCOMPATIBLE', reason }]);
});

test.each([
  ['words that the text does not print', { words: 'The quay is dry' }, ['words']],
  ['nobody who said it', { speaker: '' }, ['speaker']],
  ['somebody else without a name', { speaker: NEW }, ['name']],
  ['a name that the entry does not print', { as: 'Mrs Birch' }, ['as']],
  ['a reading of one’s own without a reason', { inferred: 'yes', note: '' }, ['note']],
])('%s cannot be saved', (_, values, wanted) => {
  expect(faults(changing(first, 'must stay open', values))).toEqual(wanted);
});

test('a speaker is named otherwise, and two who are one keep the names of both', () => {
  const speaker = (local: string) => draftOf(first).named.find((one) => one.local === local)!;
  const ada = formOfSpeaker(speaker('ada-birch'));
  const named = after(first, {
    ...ada,
    values: { ...ada.values, name: 'Ada Birch MP', aliases: 'Ada; Mrs Birch' },
  });
  expect(parsed(named).people['ada-birch']).toMatchObject({
    name: 'Ada Birch MP',
    aliases: ['Ada', 'Mrs Birch'],
  });
  const text = after(first, { ...ada, values: { ...ada.values, same: 'ben-cole' } });
  expect(parsed(text).people).toEqual({ 'ben-cole': expect.objectContaining({ aliases: ['Ada Birch'] }) });
  expect(itemIn(text, 'must stay open')).toMatchObject({ speakers: ['ben-cole'] });
  expect(faults({ ...ada, values: { name: ' ' } })).toEqual(['name']);
});

test('whoever vouches for a draft confirms it, save what has no sentence to rest on; and takes that back', () => {
  const document = isSound(vouched(first, 'Ann'));
  expect(new Set(document.attributions.map(({ status, basis }) => `${status} ${basis}`))).toEqual(
    new Set(['CONFIRMED STATED']),
  );
  expect(document.roles).toMatchObject([{ status: 'PROPOSED', assertedBy: 'rule:extract' }]);
  const back = isSound(vouched(vouched(first, 'Ann'), null));
  expect(new Set(back.attributions.map(({ status }) => status))).toEqual(new Set(['PROPOSED']));
});

test('the day of publication is added where the article does not say it', () => {
  expect(isSound(published(first, '2031-03-02')).source).toMatchObject({
    publishedAt: '2031-03-02',
    citation: expect.stringContaining('2031-03-02'),
  });
});

test('a document that holds anything else is read without a fault, and one that is no YAML names its line', () => {
  for (const text of [
    '',
    '- 1',
    'entries: 3',
    'entries: [1, {quotes: {}}]',
    'people: [x]\nentries:\n  - quotes: [null, 4, {words: 7}]',
  ])
    expect(readDraft(text, ARTICLE)).toHaveProperty('items');
  expect(readDraft('by: x\nsource: [', ARTICLE)).toMatchObject({ line: 2 });
});

function parsed(text: string): any {
  isSound(text);
  return parse(text);
}

describe('the source', () => {
  const changed = (text: string, values: Record<string, string>) => {
    const form = formOfSource(draftOf(text).source);
    return after(text, { ...form, values: { ...form.values, ...values } });
  };

  test('is put right, and how it is cited follows', () => {
    const text = changed(first, { title: 'The quay at Porthaven', publishedAt: '2031-05-01' });
    const { source } = isSound(text);
    expect(source).toMatchObject({ title: 'The quay at Porthaven', publishedAt: '2031-05-01' });
    expect(source.citation).toContain('The quay at Porthaven');
    expect(source.citation).toMatch(/, 2031-05-01$/);
    expect(isSound(changed(text, { publishedAt: '2031-05' })).source.citation).toMatch(/, 2031-05$/);
    const undated = isSound(changed(text, { publishedAt: '' })).source;
    expect(undated.publishedAt).toBeNull();
    expect(undated.citation).not.toMatch(/2031|, $/);
    expect(text.startsWith(COMMENT)).toBe(true);
  });

  test('is cited as somebody says', () => {
    const text = changed(first, {
      title: 'Another title',
      citation: 'The Gazette, page 3',
      url: 'https://gazette.example/3',
    });
    expect(isSound(text).source).toMatchObject({
      citation: 'The Gazette, page 3',
      url: 'https://gazette.example/3',
    });
  });

  test('takes no day and no address that is none, and needs a title', () => {
    const form = formOfSource(draftOf(first).source);
    const wrong = { title: ' ', publishedAt: 'last May', url: 'gazette.example' };
    expect(faults({ ...form, values: { ...form.values, ...wrong } })).toEqual([
      'title',
      'publishedAt',
      'url',
    ]);
  });
});

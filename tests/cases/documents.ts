/** One way to break a rule: what is changed in the sample, where it is reported, and a part of what is said. */
export type Fault = {
  rule: string;
  change: (document: Record<string, any>) => void;
  path: string;
  says: string;
};

const quote = (document: Record<string, any>, index = 0) => document.entries[0].quotes[index];
const figure = (document: Record<string, any>) => quote(document).figures[0];
/** Every rule of seeds/README.md that plain values can break, at least once. */
export const FAULTS: readonly Fault[] = [
  { rule: 'shape/missing', path: 'by', says: '"by" is missing', change: (d) => delete d.by },
  {
    rule: 'shape/missing',
    path: 'entries[0].quotes[0].speech',
    says: 'DIRECT, MIXED',
    change: (d) => delete quote(d).speech,
  },
  {
    rule: 'shape/value',
    path: 'source.kind',
    says: 'Did you mean "ARTICLE"?',
    change: (d) => (d.source.kind = 'ARTICEL'),
  },
  {
    rule: 'shape/value',
    path: 'people.ada.name',
    says: 'put it in quotation marks',
    change: (d) => (d.people.ada.name = 7),
  },
  {
    rule: 'shape/value',
    path: 'entries[0].heading',
    says: 'is empty',
    change: (d) => (d.entries[0].heading = null),
  },
  {
    rule: 'shape/value',
    path: 'people.ada.name',
    says: 'too long to be found by',
    change: (d) => (d.people.ada.name = 'n'.repeat(4_001)),
  },
  {
    // Each of these letters is folded into eighteen.
    rule: 'shape/value',
    path: 'source.title',
    says: 'too long to be found by',
    change: (d) => (d.source.title = '\uFDFA'.repeat(300)),
  },
  { rule: 'shape/value', path: 'entries', says: 'at least 1', change: (d) => (d.entries = []) },
  {
    rule: 'shape/unknown-key',
    path: 'entries[0].quotes[0].speeker',
    says: 'Did you mean "speaker"?',
    change: (d) => (quote(d).speeker = 'ada'),
  },
  {
    rule: 'shape/unknown-key',
    path: 'people.ada.aka',
    says: 'Keys known here',
    change: (d) => (d.people.ada.aka = 'x'),
  },
  {
    rule: 'shape/local-name',
    path: 'people["ada b"]',
    says: 'letters, digits',
    change: (d) => (d.people['ada b'] = { name: 'A' }),
  },
  {
    rule: 'name/duplicate',
    path: 'organisations.ada',
    says: 'taken by a person',
    change: (d) => (d.organisations.ada = { name: 'ADA', kind: 'OTHER' }),
  },
  {
    rule: 'name/duplicate',
    path: 'entries[0].quotes[1].key',
    says: 'taken by a quote',
    change: (d) => (quote(d, 1).key = 'forty'),
  },
  {
    rule: 'name/unused',
    path: 'people.eve',
    says: 'no source would support it',
    change: (d) => (d.people.eve = { name: 'Eve' }),
  },
  {
    rule: 'reference/unknown',
    path: 'entries[0].quotes[0].speaker',
    says: 'Did you mean "ada"?',
    change: (d) => (quote(d).speaker = 'adaa'),
  },
  {
    rule: 'reference/unknown',
    path: 'entries[0].quotes[1].respondsTo[0].to',
    says: 'is not the id of',
    change: (d) => (quote(d, 1).respondsTo[0].to = 'place:here'),
  },
  {
    rule: 'reference/unknown',
    path: 'entries[0].quotes[1].respondsTo[0].basis.entry',
    says: 'number from 1 to 1',
    change: (d) => (quote(d, 1).respondsTo[0].basis = { words: 'answered her', entry: 2 }),
  },
  {
    rule: 'reference/kind',
    path: 'entries[0].quotes[0].event',
    says: 'is a person',
    change: (d) => (quote(d).event = 'ada'),
  },
  {
    rule: 'id/malformed',
    path: 'people.ada.id',
    says: 'write it as "person:ada-birch"',
    change: (d) => (d.people.ada.id = 'ada'),
  },
  {
    rule: 'id/malformed',
    path: 'people.ada.name',
    says: 'give an `id`',
    change: (d) => (d.people.ada.name = '???'),
  },
  {
    rule: 'id/malformed',
    path: 'source.id',
    says: 'source:some-name',
    change: (d) => (d.source.id = 'bridge'),
  },
  {
    rule: 'id/duplicate',
    path: 'people.ben',
    says: 'person:ada-birch',
    change: (d) => (d.people.ben.name = 'ADA BIRCH'),
  },
  {
    rule: 'date/malformed',
    path: 'source.publishedAt',
    says: 'there is no month 13',
    change: (d) => (d.source.publishedAt = '2031-13'),
  },
  {
    rule: 'date/malformed',
    path: 'entries[0].quotes[0].on',
    says: 'has no day 30',
    change: (d) => (quote(d).on = '2031-02-30'),
  },
  {
    rule: 'date/malformed',
    path: 'entries[0].quotes[0].figures[0].asOf',
    says: 'not a date',
    change: (d) => (figure(d).asOf = 'soon'),
  },
  {
    rule: 'date/relative',
    path: 'entries[0].quotes[0].figures[0].asOf',
    says: 'which is not given',
    change: (d) => (figure(d).asOf = 'last week'),
  },
  {
    rule: 'date/malformed',
    path: 'entries[0].quotes[0].reviewedAt',
    says: 'date-time',
    change: (d) => (quote(d).reviewedAt = 'today'),
  },
  { rule: 'source/url', path: 'source.url', says: 'https://', change: (d) => (d.source.url = 'ftp://x') },
  {
    rule: 'source/language',
    path: 'source.language',
    says: 'language tag',
    change: (d) => (d.source.language = 'plain English'),
  },
  {
    rule: 'source/sha256',
    path: 'source.sha256',
    says: '64 hexadecimal',
    change: (d) => (d.source.sha256 = 'abc'),
  },
  {
    rule: 'place/in-itself',
    path: 'places.bay.locatedIn',
    says: 'cannot lie in itself',
    change: (d) => (d.places = { bay: { name: 'Bay', kind: 'TOWN', locatedIn: 'bay' } }),
  },
  {
    rule: 'entry/duplicate',
    path: 'entries[1].key',
    says: 'is taken',
    change: (d) => {
      d.entries[0].key = 'one';
      d.entries.push({ key: 'one' });
    },
  },
  {
    rule: 'entry/offsets',
    path: 'entries[0].start',
    says: 'given together',
    change: (d) => (d.entries[0].start = 4),
  },
  {
    rule: 'entry/offsets',
    path: 'entries[0].start',
    says: 'not before the start',
    change: (d) => Object.assign(d.entries[0], { start: 4, end: 2 }),
  },
  {
    rule: 'selector/not-found',
    path: 'entries[0].quotes[1].words',
    says: 'not "swim',
    change: (d) => (quote(d, 1).words = '“No boat will swim,”'),
  },
  {
    rule: 'selector/not-found',
    path: 'entries[0].quotes[1].words',
    says: 'other white space, quotation marks',
    change: (d) => (quote(d, 1).words = '"No boat will wait,"'),
  },
  {
    rule: 'selector/not-found',
    path: 'entries[0].quotes[0].words',
    says: 'not beside the `prefix` "promised"',
    change: (d) => (quote(d).prefix = 'promised'),
  },
  {
    rule: 'selector/not-found',
    path: 'entries[0].quotes[0].figures[0].words',
    says: 'the words of the quote',
    change: (d) => (figure(d).words = 'ten boats'),
  },
  {
    rule: 'selector/ambiguous',
    path: 'entries[0].quotes[1].words',
    says: 'occur 2 times',
    change: (d) => Object.assign(quote(d, 1), { words: 'boat', speech: 'INDIRECT' }),
  },
  {
    rule: 'selector/start',
    path: 'entries[0].quotes[0].start',
    says: 'are at 20, not at 3',
    change: (d) => (quote(d).start = 3),
  },
  {
    rule: 'selector/start',
    path: 'entries[0].quotes[0].figures[0].start',
    says: 'are at 20, not at 5',
    change: (d) => (figure(d).start = 5),
  },
  {
    rule: 'citation/absent',
    path: 'entries[0].quotes[0].as',
    says: 'are not in the text',
    change: (d) => (quote(d).as = 'Ms Birch'),
  },
  {
    rule: 'statement/no-speaker',
    path: 'entries[0].quotes[0]',
    says: 'name who said it',
    change: (d) => delete quote(d).speaker,
  },
  {
    rule: 'statement/attribution',
    path: 'entries[0].quotes[0].attribution',
    says: 'Only a publisher',
    change: (d) => (quote(d).attribution = 'PUBLISHER'),
  },
  {
    rule: 'statement/attribution',
    path: 'entries[0].quotes[0].attribution',
    says: 'never UNNAMED',
    change: (d) => (quote(d).attribution = 'UNNAMED'),
  },
  {
    rule: 'statement/attribution',
    path: 'entries[0].quotes[0].figures[0].attribution',
    says: 'Only a publisher',
    change: (d) => (figure(d).attribution = 'PUBLISHER'),
  },
  {
    rule: 'statement/speaker-twice',
    path: 'entries[0].quotes[0].speaker',
    says: 'named twice',
    change: (d) => (quote(d).speaker = ['ada', 'ada']),
  },
  {
    rule: 'statement/duplicate',
    path: 'entries[0].quotes[2].words',
    says: 'twice',
    change: (d) => d.entries[0].quotes.push({ ...quote(d, 1), key: 'again', respondsTo: [] }),
  },
  {
    rule: 'quote/speech',
    path: 'entries[0].quotes[0].speech',
    says: 'these have none',
    change: (d) => (quote(d).speech = 'MIXED'),
  },
  {
    rule: 'quote/speech',
    path: 'entries[0].quotes[1].speech',
    says: 'not INDIRECT',
    change: (d) => (quote(d, 1).speech = 'INDIRECT'),
  },
  {
    rule: 'figure/value',
    path: 'entries[0].quotes[0].figures[0].value',
    says: 'they read as 40',
    change: (d) => (figure(d).value = 400),
  },
  {
    rule: 'figure/value',
    path: 'entries[0].quotes[0].figures[0].words',
    says: 'No number can be read',
    change: (d) => (figure(d).words = 'boats'),
  },
  {
    rule: 'figure/hedge',
    path: 'entries[0].quotes[0].figures[0].hedge',
    says: 'is not in the words',
    change: (d) => (figure(d).hedge = 'roughly'),
  },
  {
    rule: 'figure/comparator',
    path: 'entries[0].quotes[0].figures[0].comparator',
    says: '"about" reads as ABOUT',
    change: (d) => (figure(d).comparator = 'AT_LEAST'),
  },
  {
    rule: 'figure/bounds',
    path: 'entries[0].quotes[0].figures[0].low',
    says: 'is not stated',
    change: (d) => (figure(d).low = 36),
  },
  {
    rule: 'figure/unit',
    path: 'entries[0].quotes[0].figures[0]',
    says: 'has no unit',
    change: (d) => {
      delete figure(d).measure;
      delete d.measures;
    },
  },
  {
    rule: 'figure/unit',
    path: 'entries[0].figures[0].unit',
    says: 'print £',
    change: (d) => (d.entries[0].figures = [{ words: '£2m', speaker: 'gazette', unit: 'EUR' }]),
  },
  {
    rule: 'figure/currency',
    path: 'entries[0].figures[0].unit',
    says: 'ISO 4217',
    change: (d) => (d.entries[0].figures = [{ words: '£2m', speaker: 'gazette', unit: 'pounds' }]),
  },
  {
    rule: 'figure/currency',
    path: 'measures.boats.unit',
    says: 'ISO 4217',
    change: (d) => (d.measures.boats.dimension = 'MONEY'),
  },
  {
    rule: 'figure/period',
    path: 'entries[0].quotes[0].figures[0].per',
    says: 'for each week',
    change: (d) => (figure(d).per = 'week'),
  },
  {
    rule: 'response/self',
    path: 'entries[0].quotes[1].respondsTo[0].to',
    says: 'respond to itself',
    change: (d) => (quote(d, 1).respondsTo[0].to = 'none'),
  },
  {
    rule: 'response/duplicate',
    path: 'entries[0].quotes[1].respondsTo[1]',
    says: 'already REJECTS',
    change: (d) => quote(d, 1).respondsTo.push(quote(d, 1).respondsTo[0]),
  },
  {
    rule: 'contradiction/value',
    path: 'contradictions[0].kind',
    says: 'compared at import',
    change: (d) => (d.contradictions = [{ between: ['forty', 'none'], kind: 'VALUE', reason: 'x' }]),
  },
  {
    rule: 'contradiction/self',
    path: 'contradictions[0].between',
    says: 'contradict itself',
    change: (d) => (d.contradictions = [{ between: ['none', 'none'], kind: 'DENIAL', reason: 'x' }]),
  },
  {
    rule: 'contradiction/duplicate',
    path: 'contradictions[1].between',
    says: 'written twice',
    change: (d) =>
      (d.contradictions = [
        ['forty', 'none'],
        ['none', 'forty'],
      ].map((between) => ({ between, kind: 'DENIAL', reason: 'x' }))),
  },
  {
    rule: 'contradiction/second-person',
    path: 'contradictions[0].status',
    says: 'other than "A Reader"',
    change: (d) =>
      (d.contradictions = [
        {
          between: ['forty', 'none'],
          kind: 'DENIAL',
          reason: 'x',
          status: 'CONFIRMED',
          reviewedBy: 'A Reader',
        },
      ]),
  },
  {
    rule: 'role/dates',
    path: 'people.ada.roles[0].to',
    says: 'ends (2030) before it begins (2031)',
    change: (d) =>
      (d.people.ada.roles = [{ title: 'Editor', of: 'gazette', from: 2031, to: 2030, basis: 'Ada Birch' }]),
  },
  {
    rule: 'basis/missing',
    path: 'entries[0].quotes[1].respondsTo[0]',
    says: 'cite the printed sentence',
    change: (d) => delete quote(d, 1).respondsTo[0].basis,
  },
  {
    rule: 'basis/missing',
    path: 'entries[0].quotes[1].respondsTo[0]',
    says: 'order on the page is neither',
    change: (d) => (quote(d, 1).respondsTo = [{ to: 'ada', kind: 'REJECTS', grounds: 'INFERRED' }]),
  },
  {
    rule: 'basis/entry',
    path: 'people.ada.roles[0].basis',
    says: '2 entries',
    change: (d) => {
      d.entries.push({ text: 'Ada Birch' });
      d.people.ada.roles = [{ title: 'Editor', of: 'gazette', basis: 'Ada Birch' }];
    },
  },
  {
    rule: 'provenance/unreviewed-rule',
    path: 'entries[0].quotes[0].status',
    says: 'is a guess',
    change: (d) => Object.assign(quote(d), { by: 'rule:reader/1', status: 'CONFIRMED' }),
  },
];

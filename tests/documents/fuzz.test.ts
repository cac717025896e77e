import { printDocument } from '../../src/documents/print.ts';
import { readDocuments } from '../../src/documents/read.ts';
import { InvalidDocument } from '../../src/model/errors.ts';
import { fc } from '../support/properties.ts';
import { issuesOf, sample } from './sample.ts';

/** A sample that uses every section, so that junk can land anywhere. */
function whole() {
  const document = sample();
  document.groups = { some: { name: 'Some people', kind: 'COLLECTIVE', of: 'gazette' } };
  document.places = { bay: { name: 'The bay', kind: 'TOWN', location: { latitude: 1, longitude: 2 } } };
  document.events = {
    talk: {
      name: 'A talk',
      kind: 'MEETING',
      date: '2031',
      place: 'bay',
      participants: [{ speaker: 'some' }],
    },
  };
  document.people.ada.roles = [
    { title: 'Editor', of: 'gazette', from: 2030, basis: { words: 'Ada Birch', entry: 1 } },
  ];
  document.contradictions = [{ between: ['forty', 'none'], kind: 'DENIAL', reason: 'x', reviewedBy: 'B' }];
  Object.assign(document.entries[0].quotes[1], {
    event: 'talk',
    about: ['bay'],
    speaker: [{ speaker: 'ben', as: 'Ben Cole' }],
  });
  return document;
}

type Path = (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

const PATHS = pathsOf(whole()).filter((path) => path.length > 0);
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e21,
    0.5,
    '',
    ' ',
    'ada',
    'gazette',
    'person:x',
    ':',
    'forty',
    [],
    {},
    [[]],
    [null],
    { a: null },
    { words: 1 },
    { speaker: [] },
    { ['__proto__']: 1 },
  ),
  fc.string(),
  fc.integer(),
);

function put(document: any, path: Path, value: unknown): void {
  let holder = document;
  for (const key of path.slice(0, -1)) {
    holder = holder?.[key];
    if (typeof holder !== 'object' || holder === null) return;
  }
  // Of its own, so that what is put into it is not put into what else holds the same.
  if (value === undefined) delete holder[path.at(-1)!];
  else holder[path.at(-1)!] = structuredClone(value);
}

describe('whatever a file holds', () => {
  test('the whole sample is valid, and has junk put into every place', () => {
    expect(issuesOf(printDocument(whole() as never))).toEqual([]);
    expect(PATHS.length).toBeGreaterThan(70);
  });

  test('junk in any places of a document is refused with issues, never with a crash', () => {
    const change = fc.tuple(fc.constantFrom(...PATHS), fc.option(junk, { nil: undefined }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const document = whole();
        for (const [path, value] of changes) put(document, path, value);
        for (const issue of issuesOf(printDocument(document as never))) {
          expect(issue.message.length).toBeGreaterThan(10);
          expect(issue.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('any text is a document or is refused with issues', () => {
    const yamlish = fc
      .array(
        fc.constantFrom(
          'by: ',
          'entries',
          ':',
          ' ',
          '\n',
          '\n  ',
          '- ',
          '[',
          ']',
          '{',
          '}',
          ',',
          '"',
          "'",
          '|',
          '>',
          '&a',
          '*a',
          '!!x',
          '---',
          '#',
          '?',
          'é',
          '\t',
          '\u0000',
          '\r',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), yamlish), (text) => {
        try {
          readDocuments(text, 'any.yaml');
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidDocument);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

import { highlight, indexedWords, luceneQuery, readSearch } from '../../src/graph/words.ts';
import { fc } from '../support/properties.ts';

// “@” stands for each field of the index that holds words.
test.each([
  ['migrants', '+(@/migrant/^4 @migrant*)'],
  ['UK', '+(@/uk/^4)'],
  ['Régis’s "soft touch"', '+(@/regi/^4 @regi*) +(@"soft touch")^0 @/soft/^4 @/touch/^4'],
  ['an unclosed "soft touch', '+(@/unclos/^4 @unclos*) +(@"soft touch")^0 @/soft/^4 @/touch/^4'],
  [
    'AND (NOT title:* ^ ~2 [a TO b])',
    '+(@/and/^4 @and*) +(@/not/^4 @not*) +(@/titl/^4 @titl*) +(@/2/^4) +(@/to/^4) +(@/b/^4)',
  ],
  ['mayor of the town', '+(@/mayor/^4 @mayor*) +(@/town/^4 @town*)'],
  ['to be', '+(@/to/^4) +(@/be/^4)'],
  ['what the US and us all said', '+(@/what/^4 @what*) +(@/us/^4) +(@/all/^4 @all*) +(@/said/^4 @said*)'],
  ['US', '+(@/us/^4)'],
  ['⑴', '+(@/1/^4)'],
  ['¶ ¶', '"¶ ¶"'],
  ['', '"¶ ¶"'],
])('%s is looked for as %s', (text, expected) => {
  const sought = luceneQuery(readSearch(text));
  expect(sought.replace(/\bwords:("[^"]+"|[^\s)]+) printedWords:\1/g, '@$1')).toBe(expected);
});

test('a decomposed accent does not cut a word in two', () => {
  expect(indexedWords(['Régis'.normalize('NFD')])).toBe(indexedWords(['Regis']));
});

test('what stands on both sides of an elision is apart', () => {
  expect(indexedWords(['each week, [...] is a huge amount'])).toBe('each week ¶ is a huge amount');
});

test('a text without words leaves no gap behind a gap', () => {
  expect(indexedWords(['a [...] – [...] b', '–'])).toBe('a ¶ b');
});

test('words are highlighted as printed, whatever their case, accent or ending', () => {
  const sought = readSearch('migrant "soft touch" regis');
  expect(highlight(['Migrants saw a “soft touch,” said RÉGIS.', 'nothing'], sought)).toEqual([
    '«Migrants» saw a “«soft» «touch»,” said «RÉGIS».',
  ]);
});

test('a long text is cut down around what was found', () => {
  const [found] = highlight([`${'a '.repeat(200)}migrants ${'b '.repeat(200)}`], readSearch('migrants'));
  expect(found).toMatch(/^….*«migrants».*…$/);
  expect(found!.length).toBeLessThan(300);
});

test('any text is read to words that mean nothing special to the index', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const word of [...readSearch(text).words, ...readSearch(text).phrases.flat()]) {
        expect(word).toMatch(/^[\p{L}\p{M}\p{N}]{1,64}$/u);
      }
    }),
  );
});

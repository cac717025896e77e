import { readNumbers } from '../../src/model/numbers.ts';
import { fc } from '../support/properties.ts';

const values = (words: string) => readNumbers(words).map(({ value }) => value);

describe('numbers in words', () => {
  test.each<[string, number[]]>([
    ['around 2,500 migrants', [2500]],
    ['1,234,567.5', [1_234_567.5]],
    ['£1.5m', [1_500_000]],
    ['$3bn a year', [3e9]],
    ['400k', [400_000]],
    ['1.1 million', [1_100_000]],
    ['a dozen', [12]],
    ['three dozen', [36]],
    ['forty-two', [42]],
    ['two hundred and fifty', [250]],
    ['three thousand four hundred and twelve', [3412]],
    ['two hundred thousand', [200_000]],
    ['half a million', [500_000]],
    ['two and a half million', [2_500_000]],
    ['one and three quarters', [1.75]],
    ['a quarter', [0.25]],
    ['between 40 and 50', [40, 50]],
    ['40-50 boats', [40, 50]],
    ['one or two', [1, 2]],
    ['twenty people and six dogs', [20, 6]],
    ['hundreds of people', []],
    ['a man and a dog', []],
    ['a mile and a half', []],
    ['someone at tennis', []],
    ['', []],
  ])('“%s” reads as %j', (words, expected) => {
    expect(values(words)).toEqual(expected);
  });

  test('two thirds are two of three parts of one', () => {
    expect(values('two thirds')[0]).toBeCloseTo(2 / 3);
  });

  test.each([
    ['£36', '£', false],
    ['USD 30', 'USD', false],
    ['12 per cent', null, true],
    ['4.5%', null, true],
    ['seven percent', null, true],
    ['40 people', null, false],
  ])('“%s” has the currency %s, and is a percentage: %s', (words, currency, percent) => {
    expect(readNumbers(words)[0]).toMatchObject({ currency, percent });
  });

  test('stand where they say they stand', () => {
    const words = 'They counted two hundred and fifty boats, £1.5m in all.';
    expect(readNumbers(words).map(({ start, end }) => words.slice(start, end))).toEqual([
      'two hundred and fifty',
      '£1.5m',
    ]);
  });

  test('any whole number that is printed with commas is read back', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (number) => {
        expect(values(`some ${number.toLocaleString('en-GB')} people`)).toEqual([number]);
      }),
    );
  });

  test('no text whatever stops the reader, and spans never cross', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'a',
            'and',
            'half',
            'two',
            'hundred',
            'million',
            '5',
            '£',
            '%',
            'per',
            'cent',
            '-',
            ' ',
            'thirds',
            'x',
          ),
        ),
        (parts) => {
          const found = readNumbers(parts.join(''));
          for (const [index, { start, end }] of found.entries()) {
            expect(end).toBeGreaterThan(start);
            expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          }
        },
      ),
    );
  });
});

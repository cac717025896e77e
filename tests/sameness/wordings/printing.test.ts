import { phrasesOf } from '../../../src/sameness/wordings/phrases.ts';
import { arePrintings, likenessOf, type Wording } from '../../../src/sameness/wordings/printing.ts';
import { wordsOf } from '../../../src/sameness/wordings/words.ts';

const said = (text: string, name = 'Ada Birch', speech = 'DIRECT'): Wording => ({
  id: text,
  text,
  speech,
  speakers: [{ id: `person:${name}`, name }],
});
const whole =
  '“The old wall will hold the sea back for twenty years. We shall not need the pumps before that.”';
const judged = (one: Wording, other: Wording) => {
  const likeness = likenessOf(one, other);
  return {
    same: arePrintings(one, other, likeness),
    altered: likeness.altered,
    differences: likeness.differences.map(({ here, there }) => ({ here, there })),
  };
};

test.each([
  [
    'the same words in other marks',
    "'The old wall will hold the sea back for twenty years. We shall not need the pumps before that.'",
    false,
    [],
  ],
  ['a part of them', '“the old wall will hold the sea back for twenty years”', false, []],
  ['a word that was changed', whole.replace('twenty', 'thirty'), true, [{ here: 'twenty', there: 'thirty' }]],
  [
    'a “not” that was dropped',
    whole.replace('shall not need', 'shall need'),
    true,
    [{ here: 'not', there: '' }],
  ],
  ['a word that was put in', whole.replace('old wall', 'old sea wall'), true, [{ here: '', there: 'sea' }]],
  [
    'words that are left out with a mark within a sentence',
    whole.replace('will hold the sea back', '[...]'),
    false,
    [{ here: 'will hold the sea back', there: '[...]' }],
  ],
  [
    'a mark that joins two sentences',
    whole.replace('for twenty years. We shall', '...'),
    true,
    [{ here: 'for twenty years. We shall', there: '...' }],
  ],
  [
    'a word in brackets',
    whole.replace('The old wall', '[It]'),
    false,
    [{ here: 'The old wall', there: 'It' }],
  ],
  ['another last word', whole.replace('before that', 'before then'), true, [{ here: 'that', there: 'then' }]],
  ['another word near the front', whole.replace('old', 'new'), true, [{ here: 'old', there: 'new' }]],
])('%s is a printing', (_, text, altered, differences) => {
  expect(judged(said(whole), said(text))).toEqual({ same: true, altered, differences });
  const back = differences.map(({ here, there }: any) => ({ here: there, there: here }));
  expect(judged(said(text), said(whole))).toEqual({ same: true, altered, differences: back });
});

test('a difference begins where its words stand, and an empty one behind the word before it', () => {
  const other = whole.replace('shall not need', 'shall need').replace('old wall', 'old sea wall');
  const { differences } = likenessOf(said(whole), said(other));
  expect(
    differences.map(({ here, hereStart }) => whole.slice(hereStart - 4, hereStart + here.length)),
  ).toEqual([' old', 'all not']);
  expect(
    differences.map(({ there, thereStart }) => other.slice(thereStart - 4, thereStart + there.length)),
  ).toEqual(['old sea', 'hall']);
});

test.each([
  ['few words', said('“We shall not need the pumps.”'), said('“We shall not need the pumps.”')],
  [
    'other words',
    said(whole),
    said('“The pumps will be here by the spring, and I shall pay for them myself.”'),
  ],
  [
    'a slogan of two speakers',
    said('“What do we want? Our wall! When do we want it? Now!”'),
    said('“What do we want? Our wall! When do we want it? Now!”', 'Ben Cole'),
  ],
])('%s are no printing', (_, one, other) => {
  expect(judged(one, other).same).toBe(false);
});

test('long words are one utterance, whoever is said to have said them', () => {
  const long = `${whole} And I say this as one who has lived beside it all her life and seen it built.`;
  expect(judged(said(long), said(long, 'Ben Cole')).same).toBe(true);
});

test('a last name alone may be the same speaker', () => {
  expect(judged(said(whole), said(whole, 'Ms Birch')).same).toBe(true);
});

test('of mixed speech only what stands in marks is compared', () => {
  const keys = wordsOf('She said the wall was “safe for now” but the pumps were “a waste”', 'MIXED').map(
    ({ key }) => key,
  );
  expect(keys).toEqual(['safe', 'for', 'now', '…', 'a', 'waste']);
});

test('wordings that share six words in a row share a phrase, however long they are', () => {
  const words = (text: string) => phrasesOf(wordsOf(text, 'DIRECT'));
  const filler = (word: string) => Array.from({ length: 40 }, (_, i) => `${word}${i}`).join(' ');
  for (let length = 6; length < 12; length++) {
    const shared = Array.from({ length }, (_, i) => `shared${i}`).join(' ');
    const one = new Set(words(`${filler('a')} ${shared} ${filler('b')}`));
    expect(words(`${filler('c')} ${shared} ${filler('d')}`).some((phrase) => one.has(phrase))).toBe(true);
  }
  expect(words(filler('a')).length).toBeLessThanOrEqual(40);
});

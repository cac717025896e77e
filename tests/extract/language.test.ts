import { languageName, languageOf } from '../../src/extract/load/language.ts';

const ENGLISH =
  'The harbour board voted on Monday to close the old quay, after an engineer found that three of its pillars had cracked. The fleet will land its catch elsewhere for the winter, and the board will pay for the fuel.';
const GERMAN =
  'Der Hafenrat hat am Montag beschlossen, den alten Kai zu schließen, nachdem ein Ingenieur Risse in drei Pfeilern gefunden hatte. Die Flotte wird ihren Fang im Winter anderswo anlanden, und der Rat bezahlt den Treibstoff.';

test('the words of a text tell its language where nothing is declared', () => {
  expect(languageOf(ENGLISH, null)).toBe('en');
  expect(languageOf(GERMAN, null)).toBe('de');
});

test('a declared language is believed, region included, where the words do not speak against it', () => {
  expect(languageOf(ENGLISH, 'en_GB')).toBe('en-GB');
  expect(languageOf(GERMAN, 'en')).toBe('de');
});

test('a short text is in the language that it declares, or in an unknown one', () => {
  expect(languageOf('Nein, sagte sie.', 'fr')).toBe('fr');
  expect(languageOf('Nein, sagte sie.', null)).toBeNull();
});

test('a language has an English name', () => {
  expect(languageName('pt-BR')).toBe('Portuguese');
});

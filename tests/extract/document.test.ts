import { existsSync, readFileSync } from 'node:fs';
import { checkAgainst } from '../../src/documents/citations/against.ts';
import { printDocument } from '../../src/documents/print.ts';
import { readDocuments } from '../../src/documents/read.ts';
import { documentOf } from '../../src/extract/document.ts';
import { extract } from '../../src/extract/extract.ts';
import { NO_FACTS } from '../../src/extract/load/article.ts';
import { FIGURE_CASES } from '../cases/extract-figures.ts';
import { QUOTE_CASES } from '../cases/extract-quotes.ts';

/** The document that a draft of a text makes, printed and read as any other; all of its words are held against the text. */
function readDraft(text: string) {
  const printed = printDocument(documentOf(extract(text), { ...NO_FACTS, fallbackTitle: 'A text' }));
  const [document] = readDocuments(printed, 'draft.yaml');
  expect(checkAgainst(document!, text)).toEqual([]);
  return document!;
}

const BLOG = `Quay row: live

Mayor: Porthaven has 2,500 visitors

Ann Ferris, Mayor of Porthaven, said some 2,500 visitors had come to her town.

Opposition: It is far fewer

Responding to Ann Ferris’s appearance before the Fisheries Committee, opposition leader John Pym said:

There are about 2,000 visitors in Porthaven. It costs us £36 a week.

– John Pym, opposition leader

Last words

“We will see,” a resident said. “Nobody knows.”
`;

describe('the document of a draft', () => {
  test('is a statement document without an error, and each word of it stands in the text', () => {
    const document = readDraft(BLOG);
    expect(document.source).toMatchObject({ title: 'Quay row: live', kind: 'LIVE_BLOG' });
    expect(document.quotes).toHaveLength(4);
    expect(document.figures.map(({ text }) => text)).toEqual([
      'some 2,500 visitors',
      'about 2,000 visitors',
      '£36',
    ]);
  });

  test('says of each quote which people its words name, by all forms that the text prints', () => {
    const { quotes, speakers } = readDraft(
      'Tom Birch owns the quay.\n\nJohn Pym said: “Mr. Birch sold it to Ann Ferris.”',
    );
    expect(quotes[0]!.about).toEqual(['person:tom-birch', 'person:ann-ferris']);
    expect(speakers.filter(({ type }) => type === 'Person')).toMatchObject([
      { name: 'John Pym' },
      { name: 'Tom Birch', aliases: ['Birch'] },
      { name: 'Ann Ferris', aliases: [] },
    ]);
  });

  test('proposes everything by rule, with the rule, the cue and a confidence', () => {
    const { attributions, responses } = readDraft(BLOG);
    for (const { status, basis, assertedBy, note } of [...attributions, ...responses]) {
      expect({ status, basis, assertedBy }).toEqual({
        status: 'PROPOSED',
        basis: 'RULE',
        assertedBy: 'rule:extract',
      });
      expect(note).toMatch(/^Rule [\w-]+(?:, cue “.+”)?, confidence 0\.\d+\./);
    }
  });

  test('names people, groups, places and the event that is answered, once each', () => {
    const { speakers, places, events, responses } = readDraft(BLOG);
    expect(speakers.map(({ id }) => id)).toEqual([
      'person:ann-ferris',
      'person:john-pym',
      'organisation:unnamed-publisher',
      'group:resident',
    ]);
    expect(places.map(({ id }) => id)).toEqual(['place:porthaven']);
    expect(events).toMatchObject([{ kind: 'HEARING' }]);
    expect(responses).toMatchObject([{ to: events[0]!.id, kind: 'COMMENTS' }]);
  });

  test.each([...QUOTE_CASES.map(([, text]) => text), ...FIGURE_CASES.map(([text]) => text)])(
    'has no error: %s',
    (text) => {
      readDraft(text);
    },
  );

  const calais = new URL('../../../shared/articles/calais.txt', import.meta.url);
  (existsSync(calais) ? test : test.skip)('of the Calais live blog has no error', () => {
    const document = readDraft(readFileSync(calais, 'utf8'));
    expect(document.responses).toHaveLength(2);
    expect(document.figures).toHaveLength(4);
  });
});

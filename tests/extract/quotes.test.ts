import { extract } from '../../src/extract/extract.ts';
import { readArticle } from '../../src/extract/load/article.ts';
import { NO_QUOTES, QUOTE_CASES } from '../cases/extract-quotes.ts';

function quotesIn(text: string) {
  return extract(text, { all: true }).quotes.map(({ start, end, speaker, speech }) => [
    text.slice(start, end),
    speaker?.name ?? null,
    speech,
  ]);
}

describe('quotes', () => {
  test.each(QUOTE_CASES)('%s: %s', (rule, text, expected) => {
    expect(quotesIn(text)).toEqual(expected);
    expect(extract(text, { all: true }).quotes.map((quote) => quote.rule)).toContain(rule);
  });

  test.each(NO_QUOTES)('%s is nobody’s words: %s', (_, text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  test.each([
    'Police said on Monday a man had died',
    'Ann Ferris told the crowd to go',
    'Ann Ferris wrote to the council that it was over',
    'Ann Ferris asked the pilots to wait',
  ])('marked words that Sam Tolley shouts are his, whoever speaks in the next sentence: %s', (next) => {
    const [first] = quotesIn(`Sam Tolley shouted: “It is late!” ${next}.`);
    expect(first).toEqual(['“It is late!”', 'Sam Tolley', 'DIRECT']);
  });

  test('a quotation that opens anew in the next paragraph is one quote', () => {
    const text = 'Ann Ferris said: "We stay.\n\n“We have always stayed.\n\n"And we will."';
    expect(quotesIn(text)).toEqual([
      ['"We stay.\n\n“We have always stayed.\n\n"And we will."', 'Ann Ferris', 'DIRECT'],
    ]);
  });

  test('so is one in single marks', () => {
    const text = "John Pym said: 'The council's wrong.\n\n'We asked and they'd gone.'";
    expect(quotesIn(text)).toEqual([
      ["'The council's wrong.\n\n'We asked and they'd gone.'", 'John Pym', 'DIRECT'],
    ]);
  });

  test('a few marked words between two paragraphs are a heading', () => {
    const text = '"It is a ruin," Ann Ferris said.\n\n"All Bets Are Off."\n\nThe board met on Monday.';
    expect(quotesIn(text).map(([words]) => words)).toEqual(['"It is a ruin,"']);
  });

  test('a paragraph in marks behind the name of another is not of who spoke before', () => {
    const text =
      '"It is a ruin," Ann Ferris said. Later John Pym came out.\n\n"Nobody will pay for it now, and we asked all."';
    expect(quotesIn(text).map(([words]) => words)).toEqual(['"It is a ruin,"']);
  });

  test('a page’s block quote without marks is of whom the paragraph above it reports', () => {
    const { text, blocks } = readArticle(
      new TextEncoder().encode(
        '<p>A boat takes time to buy, Ann Ferris said. Few do it well.</p><blockquote>We knew the owners for years before we asked them.</blockquote><p>The boat was old.</p>',
      ),
    );
    expect(extract(text, { blocks }).quotes.map(({ rule, speaker }) => [rule, speaker?.name])).toEqual([
      ['clause-then-cue', 'Ann Ferris'],
      ['block-behind-speech', 'Ann Ferris'],
    ]);
  });

  test('the last line of a page’s block quote may be its speaker’s name', () => {
    const { text, blocks } = readArticle(
      new TextEncoder().encode(
        '<p>It rained on the quay.</p><blockquote><p>"We knew the owners for years."</p><p>Ann Ferris, mayor</p></blockquote><p>The boat was old.</p>',
      ),
    );
    expect(extract(text, { blocks }).quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ann Ferris']);
  });

  test('somebody’s spokesman is not he', () => {
    const text =
      'John Pym left for Porthaven on Monday. “We stay,” John Pym said. His spokesman said he was well.';
    expect(quotesIn(text).at(-1)).toEqual(['he was well', 'spokesman', 'INDIRECT']);
  });

  test('what is less likely than not is left out, and comes back when all is asked for', () => {
    const text = 'Ann Ferris said the quay was safe. She cited the storm of last May.';
    expect(extract(text).quotes.map(({ rule }) => rule)).toEqual(['cue-then-bare']);
    const all = extract(text, { all: true }).quotes;
    expect(all.map(({ rule }) => rule)).toEqual(['cue-then-bare', 'cue-then-object']);
    expect(all[1]!.confidence).toBeLessThan(0.5);
  });

  test('what somebody is asked is not what she says', () => {
    expect(quotesIn('Asked how many boats were lost, Ann Ferris said 46.')).toEqual([
      ['46', 'Ann Ferris', 'INDIRECT'],
    ]);
  });

  test('a dateline is no part of the first sentence', () => {
    const text = 'PORTHAVEN, Kent (AP) — Mayor Ann Ferris closed the quay, saying it was "a ruin".';
    expect(quotesIn(text)).toEqual([['it was "a ruin"', 'Ann Ferris', 'MIXED']]);
  });

  test('a quotation that is never closed ends with its paragraph', () => {
    const text = 'Ann Ferris told Harbour Radio: "We stay here\n\nJohn Pym said the quay must go.';
    expect(quotesIn(text)).toEqual([
      ['"We stay here', 'Ann Ferris', 'DIRECT'],
      ['the quay must go', 'John Pym', 'INDIRECT'],
    ]);
  });

  test('a mark that opens nothing swallows no text', () => {
    const text = 'The quay is 12" wide. Ann Ferris said it must go.';
    expect(quotesIn(text)).toEqual([['it must go', 'Ann Ferris', 'INDIRECT']]);
  });
});

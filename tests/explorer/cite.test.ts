import { bibtexCitation } from '../../src/explorer/cite/bibtex.ts';
import { type Cited, citedStatement, citedTogether } from '../../src/explorer/cite/cited.ts';
import { cslCitation } from '../../src/explorer/cite/csl.ts';
import { plainCitation } from '../../src/explorer/cite/plain.ts';
import { dateInWords, inMarks } from '../../src/explorer/cite/words.ts';

const source = {
  id: 'source:ferry',
  title: 'The ferry is late',
  url: 'https://example.org/ferry',
  publishedAt: '2031-05-02',
  publishedBy: [{ name: 'Harbour Times' }],
};
const statement = (text: string, saidOn: string | null = null) => ({
  text,
  saidOn,
  saidBy: [{ name: 'Mina Ode' }],
  citation: { source },
});
const here = { address: 'http://localhost:4000/statements/quote:0123456789abcdef', readOn: '2031-06-01' };
const cited = (text: string, saidOn: string | null = null): Cited => ({
  ...citedStatement(statement(text, saidOn)),
  ...here,
});

test('a plain citation names speaker, words, source, publisher, date and address', () => {
  expect(plainCitation(cited('The boat sank.', '2031-05'))).toBe(
    'Mina Ode, “The boat sank.” (said May 2031). In “The ferry is late”, Harbour Times, 2 May 2031, https://example.org/ferry. On Record, http://localhost:4000/statements/quote:0123456789abcdef (read 1 June 2031).',
  );
});

test.each([
  ['“The boat sank.”', '“The boat sank.”'],
  ['"The boat sank."', '“The boat sank.”'],
  ['It was "late", he said.', '“It was ‘late’, he said.”'],
  ['“Late” and “later”', '“‘Late’ and ‘later’”'],
  ['two\n\nlines', '“two lines”'],
])('the words %j are cited without doubled marks', (text, words) => {
  expect(inMarks(text)).toBe(words);
});

test.each([
  ['2031-05-02', '2 May 2031'],
  ['2031-05', 'May 2031'],
  ['2031~', 'about 2031'],
  ['2031-05/2031-06', 'May 2031 to June 2031'],
])('the date %s reads %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test('BibTeX keeps names whole and escapes what TeX would run', () => {
  const entry = bibtexCitation(cited('50 % of {all} & more_'));
  expect(entry).toMatch(/^@misc\{Ode-2031-01234567,\n/);
  expect(entry).toContain('author = {{Mina Ode}}');
  expect(entry).toContain('title = {{50 \\% of \\{all\\} \\& more\\_}}');
  expect(entry).toContain('publisher = {Harbour Times}');
  expect(entry).toContain('date = {2031-05-02}');
});

test('CSL-JSON holds dates as numbers, and says when one is only about right', () => {
  const [item] = JSON.parse(cslCitation(cited('The boat sank.', '2031-05~')));
  expect(item).toMatchObject({
    type: 'speech',
    author: [{ literal: 'Mina Ode' }],
    title: 'The boat sank.',
    'container-title': 'The ferry is late',
    publisher: 'Harbour Times',
    issued: { 'date-parts': [[2031, 5, 2]] },
    'event-date': { 'date-parts': [[2031, 5]], circa: true },
    URL: 'https://example.org/ferry',
  });
});

test('statements cited together name each speaker and each source once', () => {
  const thing = citedTogether('Contradiction: 4 is not 5', [statement('four'), statement('five')]);
  expect(plainCitation({ ...thing, ...here })).toMatch(
    /^Mina Ode, Contradiction: 4 is not 5\. In “The ferry is late”, Harbour Times, 2 May 2031, https:\/\/example\.org\/ferry\. On Record/,
  );
});

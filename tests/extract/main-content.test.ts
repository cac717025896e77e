import { articleOf } from '../../src/extract/load/article.ts';

const paragraphs = [
  'The harbour board voted on Monday to close the old quay, after an engineer found that three of its pillars had cracked.',
  '“We had no choice,” said Ann Ferris, who chairs the board. “A quay that falls helps nobody, least of all those who fish from it.”',
  'The fleet will land its catch at Marram for the winter, which adds forty minutes to each trip, and the board will pay for the fuel.',
  'Work begins in March, as soon as the ice has left the river, and the board expects to open the new quay before the herring come.',
];
const body = paragraphs.map((one) => `<p>${one}</p>`).join('\n');

const PAGE = `<html lang="en"><head><meta property="og:title" content="Old quay closes"></head><body>
  <header><a href="/">Home</a> <a href="/sport">Sport</a></header>
  <div class="story"><h1>Old quay closes</h1><p class="byline">By Joan Marsh</p><p>Published: 4 May 2021</p>
  <figure><img src="quay.jpg"><figcaption>The quay in June. Getty Images</figcaption></figure>
  ${body}
  <div class="related-stories"><h3>Related</h3><ul><li><a href="/1">Ferry fares rise again</a></li><li><a href="/2">Two held after theft</a></li></ul></div>
  <p><a href="/news">Sign up for our newsletter and read the news first</a></p></div>
  <div class="comments"><p>Reader: “Close it all,” said my uncle.</p></div></body></html>`;

test('an article is its paragraphs, without title, byline, captions, promotions, lists of links and comments', () => {
  expect(articleOf(PAGE).text.split('\n\n')).toEqual(paragraphs);
});

test('the date of a line that is left out is kept', () => {
  expect(articleOf(PAGE).facts.publishedAt).toBe('2021-05-04');
});

test('an element whose marks call it furniture is kept where it holds most of the text', () => {
  const wrapped = `<html><body><div class="widget"><article>${body}</article></div></body></html>`;
  expect(articleOf(wrapped).text.split('\n\n')).toEqual(paragraphs);
});

test('a table in an article is kept, whatever its marks', () => {
  const row = (day: string, crates: string) =>
    `<tr class="ad"><td>${day}</td><td>${crates} crates</td><td>of herring and mackerel</td></tr>`;
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const rows = `<table class="widget">${days.map((day, i) => row(day, `2,50${i}`)).join('')}</table>`;
  expect(articleOf(`<html><body><article>${body}${rows}</article></body></html>`).text).toContain(
    '2,500 crates',
  );
});

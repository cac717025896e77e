import { articleOf } from '../../src/extract/load/article.ts';
import { printedDate } from '../../src/extract/load/dates.ts';

const page = (head: string, body = '<p>Hello there.</p>') =>
  articleOf(`<html lang="en"><head>${head}</head><body>${body}</body></html>`).facts;

describe('the publisher of a page', () => {
  test('is written as the end of its title writes it, where that is the fuller form', () => {
    expect(
      page(
        '<title>Quay row - The Port Times</title><meta property="og:title" content="Quay row"><meta property="og:site_name" content="Port Times">',
      ),
    ).toMatchObject({ publisher: 'The Port Times', title: 'Quay row' });
  });

  test('is read from its rights line where nothing else names it', () => {
    expect(
      page('', '<p>Hello.</p><div>© 2019 Porthaven Press, LLC. All rights reserved.</div>').publisher,
    ).toBe('Porthaven Press');
  });

  test('is not made of a headline that holds a dash', () => {
    expect(page('<title>Quay row - what we know</title>').publisher).toBeNull();
  });
});

describe('the title of a page', () => {
  test('is not the name of the whole site', () => {
    expect(
      page(
        '<meta property="og:title" content="Port Times - Latest"><meta name="application-name" content="Port Times - Latest"><title>Quay closed after storm</title>',
      ).title,
    ).toBe('Quay closed after storm');
  });
});

describe('the date of a page', () => {
  test.each([
    [
      'a meta tag',
      '<meta name="article:publicationdate" content="Fri Mar 13 21:30:09 EST 2015">',
      '2015-03-13',
    ],
    ['a number', '<meta name="pdate" content="20170113">', '2017-01-13'],
    ['its address', '<link rel="canonical" href="https://port.example/news/2015/03/18/quay">', '2015-03-18'],
  ])('is read from %s', (_, head, day) => {
    expect(page(head).publishedAt).toBe(day);
  });

  test('is the first of the times at which it came out', () => {
    const twice =
      '<meta itemprop="datePublished" content="2015-03-12T13:11:07Z"><meta itemprop="datePublished" content="2015-03-11T19:46:14Z">';
    expect(page(twice).publishedAt).toBe('2015-03-11');
  });

  test('is read from the words that the article begins with', () => {
    expect(page('', '<p>Feb. 23, 2015 -- The quay is closed.</p>').publishedAt).toBe('2015-02-23');
  });

  test('is left open where the order of day and month is open', () => {
    expect(printedDate('3/4/2015')).toBeNull();
    expect(printedDate('March 2015')).toBeNull();
    expect(printedDate('2015-02-30')).toBeNull();
  });
});

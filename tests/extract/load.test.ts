import { extract } from '../../src/extract/extract.ts';
import { articleOf, readArticle } from '../../src/extract/load/article.ts';

const kinds = (html: string) => {
  const { text, blocks } = articleOf(html);
  return blocks.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
};

describe('a file', () => {
  const words = 'Ann Ferris said “no” to the quay’s end — again.';
  const w1252 = Buffer.from('Ann Ferris said \x93no\x94 to the quay\x92s end \x97 again.', 'latin1');

  test.each([
    ['UTF-8', Buffer.from(words, 'utf8')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${words}`, 'utf8')],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(words, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['Windows-1252', w1252],
  ])('in %s is read', (_, bytes) => {
    expect(readArticle(bytes).text).toBe(words);
  });

  test('is read as HTTP or the page declares it', () => {
    const latin2 = Buffer.from('<p>Ann Ferri\xb9</p>', 'latin1');
    expect(readArticle(latin2, 'iso-8859-2').text).toBe('Ann Ferriš');
    const declared = Buffer.from('<html><meta charset="iso-8859-2"><p>Ann Ferri\xb9</p>', 'latin1');
    expect(readArticle(declared).text).toBe('Ann Ferriš');
  });

  test('that declares an encoding nobody knows is read all the same', () => {
    expect(readArticle(Buffer.from('<meta charset="klingon"><p>No.</p>'), 'x-none').text).toBe('No.');
  });

  test('of plain text is not altered', () => {
    const text = '  A line\r\n\r\n“Another”\tline \u00a0 \n';
    expect(articleOf(text).text).toBe(text);
  });
});

describe('a page', () => {
  test('gives headings, block quotes and their speakers as its marks tell, without title and captions', () => {
    expect(
      kinds(`<html><body><nav>Home</nav><article><h1>Quay row</h1><figure><figcaption>Ann Ferris. Credit: PA</figcaption></figure>
        <p>Ann Ferris&nbsp;said:</p><blockquote><p>We stay.</p><p>All of us.</p><footer>Ann Ferris, mayor</footer></blockquote>
        <ul><li>Nets</li></ul><p>One<br><br>Two</p></article><footer>Copyright</footer></body></html>`),
    ).toEqual([
      [null, 'Ann Ferris said:'],
      ['blockquote', 'We stay.'],
      ['blockquote', 'All of us.'],
      ['attribution', 'Ann Ferris, mayor'],
      ['list', 'Nets'],
      [null, 'One'],
      [null, 'Two'],
    ]);
  });

  test('gives a block quote to the speaker whom its footer names', () => {
    const { text, blocks } = articleOf(
      '<p>It rained.</p><p>Nobody came.</p><blockquote>We stay.<footer>Ann Ferris, mayor</footer></blockquote>',
    );
    const { quotes } = extract(text, { blocks });
    expect(quotes).toMatchObject([{ speech: 'DIRECT', speaker: { name: 'Ann Ferris' } }]);
    expect(text.slice(quotes[0]!.start, quotes[0]!.end)).toBe('We stay.');
  });

  test('whose very tags are encoded is decoded once', () => {
    expect(articleOf('&lt;p&gt;Ann said &amp;quot;no&amp;quot;.&lt;/p&gt;').text).toBe('Ann said "no".');
  });

  test('that is broken is still read', () => {
    expect(articleOf('<p>One<p>Two<div>Three</p></div><b>Four').text).toBe('One\n\nTwo\n\nThree\n\nFour');
  });

  test('gives the updates of a live blog from its JSON-LD, with headings and times', () => {
    const linked = {
      '@type': 'LiveBlogPosting',
      headline: 'Quay row: live',
      publisher: { name: 'The Port Times' },
      datePublished: '2021-05-04T10:00:00Z',
      liveBlogUpdate: [
        {
          headline: 'Mayor speaks',
          datePublished: '10:30',
          articleBody: 'Ann Ferris said no to it.\nJohn Pym said yes to it.',
        },
        { headline: 'Later', articleBody: '<p>She said it was over.</p>' },
      ],
    };
    const article = articleOf(
      `<html><script type="application/ld+json">${JSON.stringify(linked)}</script><body><p>Something else</p></body></html>`,
    );
    expect(article.facts).toMatchObject({ title: 'Quay row: live', publisher: 'The Port Times', live: true });
    expect(article.text).toBe(
      'Quay row: live\n\n10:30\n\nMayor speaks\n\nAnn Ferris said no to it.\n\nJohn Pym said yes to it.\n\nLater\n\nShe said it was over.',
    );
    expect(extract(article.text, article).entries.map(({ heading }) => heading)).toEqual([
      'Mayor speaks',
      'Later',
    ]);
  });

  test('with JSON-LD that is broken is read by its marks', () => {
    expect(articleOf('<script type="application/ld+json">{"@type":</script><p>Still here.</p>').text).toBe(
      'Still here.',
    );
  });

  test('says of itself who published it and when', () => {
    const { facts } = articleOf(
      '<html lang="en-GB"><head><title>Quay row</title><meta property="og:site_name" content="The Port Times"><link rel="canonical" href="https://port.example/quay"></head><body><p>Hello.</p></body></html>',
    );
    expect(facts).toMatchObject({
      title: 'Quay row',
      publisher: 'The Port Times',
      url: 'https://port.example/quay',
      language: 'en-GB',
    });
  });
});

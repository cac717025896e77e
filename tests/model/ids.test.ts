import { childId, contentId, ID_KINDS, idKind, slugId, sourceId } from '../../src/model/ids.ts';
import { fold, slug } from '../../src/model/names.ts';
import { fc } from '../support/properties.ts';

describe('ids', () => {
  test.each([
    ['Natacha Bouchart', 'person:natacha-bouchart'],
    ['Séamus O’Brien', 'person:seamus-obrien'],
    ['  Anne-Marie   D’Arcy ', 'person:anne-marie-darcy'],
    ['李 小龙', 'person:李-小龙'],
  ])('%s becomes %s', (name, id) => {
    expect(slugId('person', name)).toBe(id);
    expect(idKind(id)).toBe('person');
  });

  test('what is inside a curated thing carries its name on', () => {
    expect(childId('entry', 'source:calais-live-blog', 3)).toBe('entry:calais-live-blog/3');
  });

  test('contents make the same id each time, and other contents another', () => {
    expect(contentId('quote', 'e', 1, 2, 'x')).toBe(contentId('quote', 'e', 1, 2, 'x'));
    expect(contentId('quote', 'e', 1, 2, 'x')).toMatch(/^quote:[0-9a-f]{24}$/);
    const parts = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)));
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(contentId('quote', ...a)).not.toBe(contentId('quote', ...b));
      }),
    );
  });

  test('only what begins with a kind and a colon is an id', () => {
    for (const kind of ID_KINDS) expect(idKind(`${kind}:x`)).toBe(kind);
    for (const text of ['', 'person', 'Person:x', 'planet:x', ':x', 'https://x'])
      expect(idKind(text)).toBeNull();
  });
});

describe('names', () => {
  test.each([
    ['Natacha  BOUCHART', 'natacha bouchart'],
    ['François Hollande', 'francois hollande'],
    ['D‘Arcy', "d'arcy"],
    ['Anne–Marie', 'anne-marie'],
  ])('%s is compared as “%s”', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  test('two spellings stay two', () => {
    expect(fold('Natasha')).not.toBe(fold('Natacha'));
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => expect(fold(fold(name))).toBe(fold(name))),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => expect(slug(slug(name))).toBe(slug(name))),
    );
  });

  test('a word without a colon is no id, even where it begins as one', () => {
    expect(['source1', 'person', 'placed', ''].map(idKind)).toEqual([null, null, null, null]);
  });

  describe('of sources', () => {
    const facts = { title: 'Morning briefing', url: null, publishedAt: null, sha256: null, publishedBy: [] };

    test('begin with the title, cut between words', () => {
      expect(sourceId(facts)).toMatch(/^source:morning-briefing-[0-9a-f]{8}$/);
      expect(sourceId({ ...facts, title: 'a harbour '.repeat(9) })).toMatch(
        /^source:[a-z-]{55,60}-[0-9a-f]{8}$/,
      );
      expect(sourceId({ ...facts, title: 'x'.repeat(99) })).toMatch(/^source:x{60}-[0-9a-f]{8}$/);
      expect(sourceId({ ...facts, title: '???' })).toMatch(/^source:[0-9a-f]{8}$/);
    });

    test.each([
      ['title', { title: 'Morning briefings' }],
      ['address', { url: 'https://gazette.example/1' }],
      ['date', { publishedAt: '2031-03-03' }],
      ['checksum', { sha256: 'a'.repeat(64) }],
      ['publisher', { publishedBy: ['organisation:gazette'] }],
    ])('differ with the %s', (_, other) => {
      expect(sourceId({ ...facts, ...other })).not.toBe(sourceId(facts));
    });

    test('are the same for one address in its spellings, whatever its bytes and publishers', () => {
      const spelt = (url: string, more = {}) => sourceId({ ...facts, url, ...more });
      const id = spelt('https://gazette.example/live?page=1');
      expect(spelt('http://www.Gazette.example/live?page=1', { sha256: 'a'.repeat(64) })).toBe(id);
      expect(spelt('https://gazette.example/live?page=1', { publishedBy: ['organisation:gazette'] })).toBe(
        id,
      );
      expect(spelt('https://gazette.example/live?page=2')).not.toBe(id);
    });

    test('do not depend on the order of publishers', () => {
      const by = (...publishedBy: string[]) => sourceId({ ...facts, publishedBy });
      expect(by('organisation:a', 'organisation:b')).toBe(by('organisation:b', 'organisation:a'));
    });
  });
});

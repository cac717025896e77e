import { contentId } from '../../src/model/ids.ts';
import { issuesOf, read, sample } from './sample.ts';

describe('a document that is read', () => {
  const document = read(sample());
  const [forty, none] = document.quotes;

  test('has ids made of names, and of contents for what is said', () => {
    expect(document.source.id).toBe('source:the-bridge-b6bc1af6');
    expect(document.entries[0]!.id).toBe('entry:the-bridge-b6bc1af6/1');
    expect(document.speakers.map(({ id }) => id)).toEqual([
      'person:ada-birch',
      'person:ben-cole',
      'organisation:the-gazette',
    ]);
    expect(forty!.id).toBe(
      contentId('quote', 'entry:the-bridge-b6bc1af6/1', 20, 45, 'about 40 boats would wait'),
    );
    expect(read(sample())).toEqual(document);
  });

  test('has the offsets and the surroundings of the words, which nobody counted', () => {
    const text = document.entries[0]!.text!;
    for (const { selector, text: words } of [...document.quotes, ...document.figures]) {
      expect(text.slice(selector.start!, selector.end!)).toBe(words);
      expect(text).toContain(selector.prefix + selector.exact + selector.suffix);
    }
    expect(none!.selector.prefix).toBe('aid that about 40 boats would wait. '.slice(-32));
  });

  test('confirms what a person read in printed words, with the paragraph it rests on', () => {
    const said = document.attributions.find(({ statement }) => statement === forty!.id)!;
    expect(said).toMatchObject({
      status: 'CONFIRMED',
      basis: 'STATED',
      confidence: 'HIGH',
      assertedBy: 'A Reader',
    });
    expect(said).toMatchObject({
      attribution: 'NAMED',
      attributedAs: 'Ada Birch',
      cue: 'said',
      assertedAt: null,
    });
    expect(said.basisText).toMatch(/^Ada Birch said .* answered her\.$/);
  });

  test('lets a figure inside a quote be said by the speaker of the quote', () => {
    const [figure] = document.figures;
    expect(figure).toMatchObject({ statedIn: forty!.id, text: 'about 40 boats' });
    const [ofQuote, ofFigure] = [forty!.id, figure!.id].map(
      (id) => document.attributions.find((each) => each.statement === id)!,
    );
    expect({ ...ofFigure, id: '', statement: '' }).toEqual({ ...ofQuote, id: '', statement: '' });
  });

  test('keeps the sentence that a response rests on, with its place', () => {
    const [response] = document.responses;
    expect(response).toMatchObject({
      from: none!.id,
      to: 'person:ada-birch',
      kind: 'REJECTS',
      basisStart: 47,
      basisEnd: 90,
    });
  });
});

describe('what is left out', () => {
  test('is not made up: unknown dates, offsets and names stay unknown', () => {
    const input = sample();
    delete input.entries[0].text;
    const document = read(input);
    expect(document.source).toMatchObject({ publishedAt: null, retrievedAt: null, sha256: null, url: null });
    expect(document.entries[0]).toMatchObject({
      text: null,
      start: null,
      end: null,
      postedAt: null,
      heading: null,
    });
    expect(document.quotes[0]!.selector).toEqual({
      exact: 'about 40 boats would wait',
      prefix: '',
      suffix: '',
      start: null,
      end: null,
    });
    expect(document.attributions[0]).toMatchObject({ on: null, basisText: null, basisEntry: null });
  });

  test('offsets given by hand are kept, and give those of the figures inside', () => {
    const input = sample();
    delete input.entries[0].text;
    input.entries[0].quotes[0].start = 100;
    const document = read(input);
    expect(document.quotes[0]!.selector).toMatchObject({ start: 100, end: 125 });
    expect(document.figures[0]!.selector).toMatchObject({ start: 100, end: 114 });
  });
});

describe('who speaks', () => {
  test('takes one speaker with what is printed of it as a map, as in a list', () => {
    const input = sample();
    input.entries[0].quotes[1].speaker = { speaker: 'ben', as: 'Ben Cole' };
    const { attributions, quotes } = read(input);
    expect(attributions.filter(({ statement }) => statement === quotes[1]!.id)).toMatchObject([
      { speaker: 'person:ben-cole', attributedAs: 'Ben Cole' },
    ]);
  });

  test('reads a time that is told from when the source was published', () => {
    const input = sample();
    input.source.publishedAt = '2031-03-03';
    input.entries[0].quotes[0].on = 'yesterday';
    input.entries[0].quotes[0].figures[0].asOf = 'last year';
    const document = read(input);
    expect(document.attributions[0]!.on).toBe('2031-03-02');
    expect(document.figures[0]!.asOf).toBe('2030');
  });

  test('needs no publisher', () => {
    const input = sample();
    delete input.source.publisher;
    delete input.organisations;
    expect(read(input).source.publishedBy).toEqual([]);
  });

  test('several people say one thing jointly, each with the name as printed', () => {
    const input = sample();
    input.entries[0].quotes[1].speaker = ['ada', { speaker: 'ben', as: 'Ben Cole' }];
    const said = read(input).attributions.filter(({ statement }) => statement === read(input).quotes[1]!.id);
    expect(said.map(({ speaker, attributedAs }) => [speaker, attributedAs])).toEqual([
      ['person:ada-birch', null],
      ['person:ben-cole', 'Ben Cole'],
    ]);
    expect(new Set(said.map(({ id }) => id)).size).toBe(2);
  });

  test.each([
    ['COLLECTIVE', 'COLLECTIVE'],
    ['UNNAMED', 'UNNAMED'],
  ])('a %s group is attributed as %s', (kind, attribution) => {
    const input = sample();
    input.groups = { some: { name: 'Some people', kind } };
    input.entries[0].quotes[0].speaker = 'some';
    expect(read(input).attributions[0]!.attribution).toBe(attribution);
  });

  test('a publisher speaks in its own voice', () => {
    const input = sample();
    input.entries[0].figures = [{ words: '£2m', unit: 'GBP', speaker: 'gazette' }];
    expect(read(input).attributions.at(-1)).toMatchObject({
      speaker: 'organisation:the-gazette',
      attribution: 'PUBLISHER',
    });
  });
});

describe('what stands behind a link', () => {
  test('an inference is PROPOSED until it is reviewed', () => {
    const input = sample();
    input.entries[0].quotes[1].respondsTo[0] = {
      to: 'forty',
      kind: 'REJECTS',
      grounds: 'INFERRED',
      note: 'It takes up her number.',
    };
    expect(read(input).responses[0]).toMatchObject({
      status: 'PROPOSED',
      basis: 'INFERRED',
      confidence: 'MEDIUM',
    });
  });

  test('what a rule asserts is PROPOSED, and CONFIRMED only by a reviewer', () => {
    const input = sample();
    input.by = 'rule:extract/1';
    expect(read(input).attributions.map(({ status, basis }) => [status, basis])).toEqual(
      Array(3).fill(['PROPOSED', 'RULE']),
    );
    input.entries[0].quotes[1].status = 'CONFIRMED';
    input.entries[0].quotes[1].reviewedBy = 'A Reader';
    expect(read(input).attributions[2]).toMatchObject({ status: 'CONFIRMED', reviewedBy: 'A Reader' });
  });

  test('a contradiction is PROPOSED by a person, stored once whichever end is named first', () => {
    const contradicting = (between: string[]) => {
      const input = sample();
      input.contradictions = [{ between, kind: 'INCOMPATIBLE', reason: 'Boats wait or do not.' }];
      return read(input).contradictions;
    };
    expect(contradicting(['forty', 'none'])).toEqual(contradicting(['none', 'forty']));
    const [one] = contradicting(['forty', 'none']);
    expect(one).toMatchObject({
      method: 'HUMAN',
      status: 'PROPOSED',
      basis: 'INFERRED',
      policy: null,
      gap: null,
    });
    expect(one!.a < one!.b).toBe(true);
  });

  test('words that stand several times are those nearest to the statement', () => {
    const input = sample();
    input.entries[0].text += '\n\nBen Cole answered her. “No boat at all,” Ben Cole answered her.';
    input.entries[0].quotes.push({
      words: '“No boat at all,”',
      speech: 'DIRECT',
      speaker: 'ben',
      basis: 'Ben Cole answered her',
    });
    const text: string = input.entries[0].text;
    expect(read(input).attributions.at(-1)!.basisStart).toBe(text.lastIndexOf('Ben Cole answered her'));
  });

  test('an id of the graph stands where a local name could', () => {
    const input = sample();
    input.entries[0].quotes[1].speaker = 'person:natacha-bouchart';
    delete input.people.ben;
    expect(read(input).attributions[2]!.speaker).toBe('person:natacha-bouchart');
  });
});

describe('words that stand more than once', () => {
  const twice = (more: object) => {
    const input = sample();
    input.entries[0].quotes = [{ words: 'boat', speech: 'INDIRECT', speaker: 'ben', ...more }];
    delete input.people.ada;
    delete input.measures;
    return input;
  };

  test('are told apart by what is printed beside them', () => {
    expect(read(twice({ prefix: 'No' })).quotes[0]!.selector.start).toBe(51);
    expect(read(twice({ suffix: 's would' })).quotes[0]!.selector.start).toBe(29);
  });

  test('are told apart by their offset', () => {
    expect(read(twice({ start: 51 })).quotes[0]!.selector).toMatchObject({ start: 51, end: 55 });
  });
});

test('a year may be written as a number', () => {
  const input = sample();
  input.source.publishedAt = 2031;
  expect(read(input).source.publishedAt).toBe('2031');
  expect(issuesOf('by: 2031\n').map(({ message }) => message)).toContain(
    '"by" is 2031 but must be text: put it in quotation marks.',
  );
});

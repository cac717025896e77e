import { extract } from '../../src/extract/extract.ts';

function responsesIn(text: string) {
  return extract(text).responses.map(({ kind, target }) => [kind, target.kind, target.name, target.of]);
}

const PYM = 'John Pym, the opposition leader, said the quay must go.\n\n';

describe('responses', () => {
  test.each([
    [
      'to a person’s comments',
      `${PYM}Responding to criticism from John Pym, Ann Ferris said it would stay.`,
      ['COMMENTS', 'PERSON', 'John Pym', null],
    ],
    [
      'to a role’s comments',
      `${PYM}Reacting to the opposition leader’s remarks, Ann Ferris said it would stay.`,
      ['COMMENTS', 'PERSON', 'John Pym', null],
    ],
    [
      'to an appearance',
      `${PYM}Responding to John Pym’s appearance before the Fisheries Committee, Ann Ferris said it would stay.`,
      ['COMMENTS', 'EVENT', 'John Pym’s appearance before the Fisheries Committee', 'John Pym'],
    ],
    [
      'that rejects',
      `${PYM}Ann Ferris dismissed the claims by John Pym, saying the quay was sound.`,
      ['REJECTS', 'PERSON', 'John Pym', null],
    ],
    [
      'in reply',
      `${PYM}In reply to John Pym, Ann Ferris said it would stay.`,
      ['ANSWERS', 'PERSON', 'John Pym', null],
    ],
    [
      'by a block behind a colon',
      `${PYM}Responding to John Pym, Ann Ferris said:\n\nWe stay here.\n\n– Ann Ferris`,
      ['COMMENTS', 'PERSON', 'John Pym', null],
    ],
  ])('%s', (_, text, expected) => {
    expect(responsesIn(text)).toEqual([expected]);
  });

  test.each([
    ['order on the page', `${PYM}Ann Ferris said it would stay.`],
    ['an answer to nobody who can be told', 'Responding to criticism, Ann Ferris said it would stay.'],
    ['a rejected thing that nobody said', `${PYM}Ann Ferris rejected the old plan, saying it was too dear.`],
    ['a speaker who responds to herself', 'Responding to Ann Ferris, Ann Ferris said it would stay.'],
  ])('%s is no response', (_, text) => {
    expect(responsesIn(text)).toEqual([]);
  });
});

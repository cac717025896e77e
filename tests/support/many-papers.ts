import type { CheckedDocument } from '../../src/model/document.ts';
import { told } from './told.ts';
import { twoPapers } from './two-papers.ts';

/** A paper in which somebody says something, by the name and the role that it prints. */
function says(name: string, person: string, role: string, day = '2031-05-02'): CheckedDocument {
  return told(name, [{ words: `The quay is old, says the ${name}`, speaker: 'ada', as: person, role }], {
    people: { ada: { name: person } },
    source: { publishedAt: day },
  });
}

/** A paper in which a speaker counts the boats that pass. */
function counts(name: string, speaker: string, words: string, day: string | null): CheckedDocument {
  return told(
    name,
    [{ words, speaker, figures: [{ words, measure: 'boats', ...(day ? { asOf: day } : {}) }] }],
    {
      source: day === null ? {} : { publishedAt: day },
    },
  );
}

/**
 * Papers about a small town: one printed speech that another paper alters, two spellings of one mayor, two people of one name,
 * and counts of boats of which two on one day cannot both hold, and one of an unknown day may not.
 */
export const manyPapers: readonly CheckedDocument[] = [
  ...twoPapers,
  says('herald', 'Robert Quayle', 'mayor of Marram'),
  says('courier', 'Bob Quayle', 'mayor'),
  says('sports', 'Ida Marlowe', 'goalkeeper'),
  says('science', 'Ida Marlowe', 'professor'),
  counts('may-one', 'ben', 'some 40 boats', '2031-05-02'),
  counts('may-two', 'cyd', '90 boats', '2031-05-02'),
  counts('june', 'ben', '45 boats', '2031-06-20'),
  counts('undated', 'cyd', 'at least 200 boats', null),
];

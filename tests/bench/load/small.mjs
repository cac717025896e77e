// A small document to import, for benchmarks of many writes.

import { built } from './database.mjs';

const { readDocuments } = await built('documents/read.js');

/** A document of somebody and a paper that no other one names: whoever many name, and papers of like names, are held against all of them. */
export function small(at) {
  const name = `trial-${at.join('-')}`;
  const letters = [...at.join('x')].map((sign) => 'abcdefghij'[Number(sign)] ?? 'x').join('');
  const document = {
    by: 'The benchmark',
    source: { title: name, kind: 'ARTICLE', publisher: 'paper', language: 'en', citation: name },
    organisations: { paper: { name: `Pr${letters}`, kind: 'PUBLISHER' } },
    people: { one: { name: `Ada Tr${letters}` } },
    entries: [{ quotes: [{ words: `${name} is open`, speaker: 'one', speech: 'INDIRECT', start: 0 }] }],
  };
  return readDocuments(JSON.stringify(document), `${name}.json`)[0];
}

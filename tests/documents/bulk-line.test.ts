import { readFileSync } from 'node:fs';
import { readCheckedLine } from '../../src/documents/checked-line/line.ts';
import { readDocuments } from '../../src/documents/read.ts';
import { InvalidDocument } from '../../src/model/errors.ts';

const [calais] = readDocuments(readFileSync('seeds/calais.yaml', 'utf8'), 'calais.yaml');
const line = () => JSON.parse(JSON.stringify(calais));

test('a checked document is read back from its line as it was, and its ids of speakers are decisions', () => {
  const speakers = calais!.speakers.map((speaker) => ({ ...speaker, decided: true }));
  expect(readCheckedLine(line(), 'calais.yaml', 1)).toEqual({ ...calais, speakers });
});

test('a line that is none is told with all its faults, each with its path', () => {
  const faulty = line();
  faulty.quotes[0].speech = 'LOUD';
  faulty.responses[0].to = 'somebody';
  let caught: unknown;
  try {
    readCheckedLine(faulty, 'large.jsonl', 7);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(InvalidDocument);
  const { issues } = caught as InvalidDocument;
  expect(issues.map(({ rule, path, line }) => [rule, path, line])).toEqual([
    ['bulk/shape', 'quotes.0.speech', 7],
    ['bulk/shape', 'responses.0.to', 7],
  ]);
});

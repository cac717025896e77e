import { exitCodeOf, explain } from '../../src/cli/outcome.ts';
import { Failure } from '../../src/first-run/failure.mjs';
import {
  Conflict,
  DatabaseUnavailable,
  InvalidArgument,
  InvalidDocument,
  NotFound,
} from '../../src/model/errors.ts';

test.each([
  [new InvalidArgument('PORT', 'wrong'), 2],
  [new InvalidDocument('a.yaml', []), 2],
  [new DatabaseUnavailable('away'), 4],
  [new Conflict('taken'), 1],
  [new NotFound('quote:x'), 1],
  [new Failure('no Java', { code: 3 }), 3],
  [new TypeError('a slip of ours'), 1],
])('%s ends a command with code %i', (error, code) => {
  expect(exitCodeOf(error)).toBe(code);
});

test('an error is told as problem, cause and fix', () => {
  const error = new DatabaseUnavailable('Neo4j does not answer; start it.', { cause: new Error('refused') });
  expect(explain(error)).toBe('error: Neo4j does not answer.\ncause: refused\nfix:   start it.');
});

test('the end of the log follows a failure of the database', () => {
  expect(explain(new DatabaseUnavailable('It ended; start again.', { log: 'last words' }))).toBe(
    'error: It ended.\nfix:   start again.\nlast words',
  );
});

test('an error of ours that nobody foresaw says so, with its stack', () => {
  expect(explain(new TypeError('a slip'))).toMatch(
    /did not foresee\.\nfix: {3}please report it.*\nTypeError: a slip\n/,
  );
});

import { getOperationAST, parse, validate } from 'graphql';
import { costOf } from '../../src/api/limits/cost.ts';
import { loadSchema } from '../../src/api/schema.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { expectJudged } from '../support/judged.ts';
import { fc } from '../support/properties.ts';
import { randomQuery, withoutValues } from '../support/random-query.ts';
import { valuesOf } from '../support/seed-values.ts';

const documents = seeds();
const over = openGraph(...documents);
const schema = loadSchema();
const values = valuesOf(documents);

test('every argument of the contract may be asked for', () => {
  expect(withoutValues(schema, values)).toEqual([]);
});

test('whatever is asked, the answer is what graphql-js would make of it', async () => {
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (choose) => {
      const { query, variables, defaults } = randomQuery(schema, values, (of) =>
        choose(fc.nat, { max: of - 1 }),
      );
      const document = parse(query);
      // Two types may give one key different meanings; such a query is refused before it is asked.
      fc.pre(validate(schema, document).length === 0);
      // What a variable's default asks for costs as much as if it were sent.
      const operation = getOperationAST(document)!;
      const costs = [variables, { ...defaults, ...variables }].map((sent) =>
        costOf(schema, document, operation, sent),
      );
      expect(costs[0]).toBe(costs[1]);
      const { data, errors } = await over.ask(query, variables);
      // So is what is too large.
      fc.pre(!/^(QUERY_TOO|TOO_MANY)_/.test(String(errors[0]?.extensions?.code)));
      expect({ query, variables, errors, logged: over.logged.map(String) }).toEqual({
        query,
        variables,
        errors: [],
        logged: [],
      });
      expectJudged(schema, query, data, { variables });
      // The second time the question comes from what was kept of the first.
      expect((await over.ask(query, variables)).data).toEqual(data);
      asked++;
    }),
    { numRuns: 100, interruptAfterTimeLimit: 40_000 },
  );
  expect(asked).toBeGreaterThan(10);
});

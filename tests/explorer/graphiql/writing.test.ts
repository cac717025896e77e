import { readdirSync, readFileSync } from 'node:fs';
import { getVariableValues, type OperationDefinitionNode, parse, validate } from 'graphql';
import { loadSchema } from '../../../src/api/schema.ts';
import { readQuestions } from '../../../src/explorer/graphiql/questions.ts';

const schema = loadSchema();
const folder = new URL('../../../src/explorer/graphiql/writing/', import.meta.url);
const examples = readQuestions(
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])),
);
const operationIn = (query: string) => parse(query).definitions[0] as OperationDefinitionNode;

test('each change of the contract has one example, and each example is of a change', () => {
  const shown = examples.flatMap(({ query }) =>
    operationIn(query).selectionSet.selections.map((one) => one.kind === 'Field' && one.name.value),
  );
  expect(shown.sort()).toEqual(Object.keys(schema.getMutationType()!.getFields()).sort());
});

test.each(examples.map((one) => [one.title, one] as const))(
  '%s: it is valid, with its variables',
  (title, one) => {
    expect(title).toMatch(/^[A-Z].*[a-z]$/);
    expect(validate(schema, parse(one.query))).toEqual([]);
    const { errors } = getVariableValues(
      schema,
      operationIn(one.query).variableDefinitions ?? [],
      JSON.parse(one.variables),
    );
    expect(errors).toBeUndefined();
  },
);

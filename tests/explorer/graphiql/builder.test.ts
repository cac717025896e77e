import { parse, validate } from 'graphql';
import { loadSchema } from '../../../src/api/schema.ts';
import { literalOf, typedOf } from '../../../src/explorer/graphiql/builder/literal.ts';
import {
  changed,
  nodeAt,
  operationOf,
  readQuery,
  type Way,
  withArgument,
} from '../../../src/explorer/graphiql/builder/operation.ts';

const schema = loadSchema();
const way = (...steps: string[]): Way =>
  steps.map((step) => (step.startsWith('on ') ? { on: step.slice(3) } : { field: step }));
const ticked = (text: string, ...steps: string[]) => changed(text, schema, way(...steps), (node) => node);
const cleared = (text: string, ...steps: string[]) => changed(text, schema, way(...steps), () => null);
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

test('a list that is ticked asks for its items by what tells them', () => {
  expect(flat(ticked('', 'speakers'))).toBe('{ speakers { nodes { name } } }');
  expect(flat(ticked('', 'statements'))).toBe('{ statements { nodes { text } } }');
});

test('a field deep down brings all that is above it, and nothing else', () => {
  expect(flat(ticked('', 'speakers', 'nodes', 'on Person', 'roles', 'title'))).toBe(
    '{ speakers { nodes { ... on Person { roles { title } } } } }',
  );
});

test('what is ticked and cleared again leaves the query as it was', () => {
  const query = '{\n  measures {\n    nodes {\n      name\n    }\n  }\n}\n';
  expect(cleared(ticked(query, 'places'), 'places')).toBe(query);
  expect(cleared(ticked(query, 'measures', 'totalCount'), 'measures', 'totalCount')).toBe(query);
});

test('the last field of a thing takes the thing with it, and the last of a query the query', () => {
  expect(cleared('{ speakers { nodes { name } } }', 'speakers', 'nodes', 'name')).toBe('');
});

test('a title above the query, its name, its variables and its fragments stay', () => {
  const query =
    '# Who is it?\nquery Who($id: ID!) { speaker(id: $id) { ...Named } } fragment Named on Speaker { name }';
  const text = ticked(query, 'speaker', 'aliases');
  expect(text.startsWith('# Who is it?\nquery Who($id: ID!) {')).toBe(true);
  expect(flat(text)).toContain('speaker(id: $id) { ...Named aliases }');
  expect(flat(text)).toContain('fragment Named on Speaker { name }');
});

test('a query with a fault of syntax is left alone', () => {
  expect(ticked('{ speakers {', 'places')).toBe('{ speakers {');
  expect(readQuery('{ speakers {')).toBeNull();
});

test('an argument is set, changed and taken away', () => {
  const set = (text: string, written: string) =>
    changed(text, schema, way('speaker'), (node) => withArgument(node as never, 'name', written));
  const query = set('{ speaker { name } }', literalOf(argument('speaker', 'name'), 'Ada "the" Long'));
  expect(flat(query)).toBe('{ speaker(name: "Ada \\"the\\" Long") { name } }');
  expect(flat(set(query, ''))).toBe('{ speaker { name } }');
  expect(withArgument({ kind: 'Field' } as never, 'name', '{{')).toBeNull();
});

test.each([
  ['search', 'kinds', 'QUOTE, FIGURE', '[QUOTE, FIGURE]'],
  ['nodes', 'ids', 'a:1, b:2', '["a:1", "b:2"]'],
  ['statements', 'first', '5', '5'],
  ['statements', 'filter', '{ speaker: "Ada" }', '{ speaker: "Ada" }'],
  ['search', 'query', '$query', '$query'],
])('%s(%s) takes %s as %s', (field, name, typed, written) => {
  expect(literalOf(argument(field, name), typed)).toBe(written);
  if (!written.startsWith('{')) expect(literalOf(argument(field, name), typedOf(written))).toBe(written);
});

test('each root field that is ticked makes a query that the contract allows', () => {
  for (const [name, field] of Object.entries(schema.getQueryType()!.getFields())) {
    const text = ticked('', name);
    expect({ name, errors: validate(schema, parse(text)).map(({ message }) => message) }).toEqual({
      name,
      errors: [],
    });
    const node = nodeAt(operationOf(parse(text))!.selectionSet, way(name));
    expect(node?.kind === 'Field' && node.arguments?.map((one) => one.name.value)).toEqual(
      field.args.filter(({ type }) => String(type).endsWith('!')).map((one) => one.name),
    );
  }
});

function argument(field: string, name: string) {
  return schema
    .getQueryType()!
    .getFields()
    [field]!.args.find((one) => one.name === name)!.type;
}

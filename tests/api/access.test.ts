import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { ACCESS_ROLES, suffices } from '../../src/access/roles.ts';
import { RULES } from '../../src/access/rules.ts';
import { loadSchema } from '../../src/api/schema.ts';
import { addKey, revokeKey } from '../../src/graph/access/keys.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';

const over = openGraph(...seeds('calais.yaml'));
const served = serveGraph(over);
const fields = Object.values(loadSchema().getMutationType()!.getFields());

/** A value that the schema lets through, whatever it does. */
function some(type: GraphQLInputType): unknown {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return [some(bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, some(field.type)]),
    );
  return bare.toString() === 'Boolean' ? false : 'nothing:at-all';
}

const asked = fields.map((field) => {
  const input = field.args[0]!.type;
  return {
    name: field.name,
    query: `mutation ($input: ${input}) { ${field.name}(input: $input) { __typename } }`,
    variables: { input: some(input) },
  };
});

test('each change has a rule, and each rule is that of a change', () => {
  expect(Object.keys(RULES).sort()).toEqual(fields.map(({ name }) => name).sort());
});

test('each change takes one input and gives a payload that may fail by itself', () => {
  for (const field of fields) {
    expect(field.args.map(({ name }) => name)).toEqual(['input']);
    expect(isNonNullType(field.type)).toBe(false);
    expect(Object.keys((getNamedType(field.type) as any).getFields())).toContain('revision');
  }
});

test.each(asked)('$name is nothing for somebody without a key', async ({ query, variables }) => {
  const error = await over.refusal(query, variables);
  expect(error.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  expect(error.message).toContain('Authorization: Bearer KEY');
});

test.each(asked)('$name takes the role that the table says', async ({ name, query, variables }) => {
  for (const role of ACCESS_ROLES) {
    const { extensions } = await over
      .as(`Somebody ${role}`, role)
      .refusal(query, variables)
      .catch(() => ({ extensions: { code: 'NONE' } }));
    const may = suffices(role, RULES[name as keyof typeof RULES]);
    expect([role, extensions?.code === 'FORBIDDEN']).toEqual([role, !may]);
  }
});

describe('over HTTP', () => {
  const [{ query, variables }] = asked as [(typeof asked)[0]];
  const post = async (headers: Record<string, string>, body: object = { query, variables }) => {
    const answer = await served.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as any };
  };
  const codeOf = ({ body }: { body: any }) => body.errors[0].extensions.code;

  test('a key that stands is known, one that is revoked is not, nor one that a browser sends by itself', async () => {
    const key = await addKey(over.graph, 'Vera Lund', 'REVIEWER');
    const bearer = { authorization: `Bearer ${key}` };
    expect(codeOf(await post(bearer))).toBe('BAD_USER_INPUT');
    const basic = { authorization: `Basic ${Buffer.from(`any:${key}`).toString('base64')}` };
    expect(codeOf(await post(basic))).toBe('UNAUTHENTICATED');
    await revokeKey(over.graph, 'Vera Lund');
    expect(codeOf(await post(bearer))).toBe('UNAUTHENTICATED');
    expect(
      (await post({ authorization: 'Bearer nonsense' }, { query: '{ summary { quotes } }' })).status,
    ).toBe(200);
  });

  test('a change is sent by POST alone, and as JSON', async () => {
    const key = await addKey(over.graph, 'Vera Lund', 'ADMIN');
    const authorization = `Bearer ${key}`;
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    const got = await served.fetch(`/graphql?${search}`, {
      headers: { authorization, 'content-type': 'application/json' },
    });
    expect(got.status).toBe(405);
    expect(await got.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    const plain = await served.fetch('/graphql', {
      method: 'POST',
      headers: { authorization, 'content-type': 'text/plain' },
      body: JSON.stringify({ query, variables }),
    });
    expect([400, 415]).toContain(plain.status);
  });
});

test('no field of the schema shows a key', async () => {
  await addKey(over.graph, 'Walter Quist', 'ADMIN');
  const { search } = await over.answer('{ search(query: "Walter Quist") { totalCount } }');
  expect(search.totalCount).toBe(0);
});

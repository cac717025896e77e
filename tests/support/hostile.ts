import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { Pick } from './random-query.ts';

/** A request that means no good. */
export type Attack = { path: string; init: RequestInit };

/** Texts that mean something to somebody between us and the disk, or that are simply too much. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e\u200b',
  '\ufdfa'.repeat(500),
  'a'.repeat(4_000),
  'a'.repeat(9_000),
  'é'.repeat(20_000),
  'word '.repeat(3_000),
  "' OR 1=1 --",
  '"}) DETACH DELETE (n) //',
  '`) RETURN n; MATCH (n) DETACH DELETE n //',
  '$id',
  '*',
  '?',
  '/.*.*.*.*.*.*x/',
  '((((((((((',
  '+-!(){}[]^"~*?:\\/',
  'a~99999999999',
  'a^1e400',
  '[* TO *]',
  '"unclosed',
  'OR OR AND NOT',
  'x OR '.repeat(2_000),
  '../../../etc/passwd',
  '%00%ff%fe',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'person:',
  'person:__proto__',
  'source:source:source:',
  'quote:ffffffffffffffffffffffff',
  '9999-99-99',
  '2014-02-31',
  '-271821-04-20',
  '2014~~',
  'NaN',
];

const NUMBERS: readonly number[] = [0, -1, 1, 100, 101, 2 ** 31, -(2 ** 31), 2 ** 53, 1.5, -0, 1e308, 1e-320];
const OTHERS: readonly unknown[] = [null, true, [], {}, [[[[]]]], { __proto__: 1 }, [null], ['a', 1, {}]];

/** Makes one hostile request after another for whatever a schema and a site offer. */
export function hostile(schema: GraphQLSchema, paths: readonly string[], pick: Pick): Attack {
  const one = <T>(list: readonly T[]): T => list[pick(list.length)]!;
  const chance = (of: number) => pick(of) === 0;
  const roots = Object.values(schema.getQueryType()!.getFields());

  /** A value for a type: often of its kind, and always odd. */
  function valueFor(type: GraphQLInputType, deep = 0): unknown {
    if (chance(5)) return one(OTHERS);
    const given = getNullableType(type);
    if (isListType(given))
      return Array.from({ length: one([0, 1, 3, 200]) }, () => valueFor(given.ofType, deep + 1));
    if (isInputObjectType(given)) {
      const fields = Object.values(given.getFields()).filter(() => chance(4));
      const entries = fields.map((field) => [field.name, deep > 3 ? null : valueFor(field.type, deep + 1)]);
      return Object.fromEntries(chance(10) ? [...entries, [one(TEXTS).slice(0, 50), 1]] : entries);
    }
    if (isEnumType(given)) return chance(3) ? one(TEXTS) : one(given.getValues()).name;
    const { name } = getNamedType(given);
    if (name === 'Int' || name === 'Float') return one(NUMBERS);
    if (name === 'Boolean') return chance(2);
    return one(TEXTS);
  }

  function query(): { query: string; variables: Record<string, unknown> } {
    const variables: Record<string, unknown> = {};
    const declared: string[] = [];
    const fields = Array.from({ length: 1 + pick(3) }, (_, at) => {
      const field = one(roots);
      const given = field.args.filter((argument) => String(argument.type).endsWith('!') || chance(2));
      const written = given.map((argument: GraphQLArgument, n) => {
        const name = `v${at}_${n}`;
        declared.push(`$${name}: ${argument.type}`);
        variables[name] = valueFor(argument.type);
        return `${argument.name}: $${name}`;
      });
      const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
      return `a${at}: ${field.name}${written.length > 0 ? `(${written.join(', ')})` : ''}${below}`;
    });
    return {
      query: `query ${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${fields.join(' ')} }`,
      variables,
    };
  }

  /** A document with some of its characters exchanged, taken out or repeated. */
  function mangled(text: string): string {
    let mangled = text;
    for (let times = 1 + pick(4); times > 0; times--) {
      const at = pick(mangled.length + 1);
      const put = one([
        '',
        '{',
        '}',
        '(',
        ')',
        '"',
        '"""',
        '#',
        '...',
        '@',
        '\u0000',
        '$',
        ':',
        '1e999',
        '\\',
      ]);
      mangled = mangled.slice(0, at) + put.repeat(one([1, 1, 2, 100, 2_000])) + mangled.slice(at + pick(4));
    }
    return mangled;
  }

  function post(body: string, headers: Record<string, string> = {}): Attack {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
    return { path: '/graphql', init };
  }

  const kinds: (() => Attack)[] = [
    () => post(JSON.stringify(query())),
    () => post(JSON.stringify(query())),
    () => post(JSON.stringify({ ...query(), query: mangled(query().query) })),
    () => post(mangled(JSON.stringify(query()))),
    () => post(JSON.stringify({ ...query(), operationName: one(TEXTS), extensions: one(OTHERS) })),
    () => post(JSON.stringify({ query: one(OTHERS), variables: one([...OTHERS, ...TEXTS]) })),
    () => post(JSON.stringify([query(), query()])),
    () => post(`{"query":"{ ${'a { '.repeat(one([10, 100, 10_000]))}`),
    () => post('['.repeat(one([10, 50_000]))),
    () => post(JSON.stringify({ query: `{ ${'__typename '.repeat(one([10, 4_000, 20_000]))}}` })),
    () =>
      post(JSON.stringify(query()), {
        'content-type': one([
          'text/plain',
          'application/json; charset=utf-16',
          'application/json;charset="utf-8',
          'multipart/form-data; boundary=x',
          'application/graphql',
          'x',
        ]),
      }),
    () => post(JSON.stringify(query()), { accept: one(['text/html', '*/*;q=x', 'application/xml', ',,,']) }),
    () => ({
      path: `/graphql?query=${encodeURIComponent(mangled(query().query).replace(/\p{Surrogate}/gu, '?'))}`,
      init: {},
    }),
    () => ({ path: '/graphql', init: { method: one(['PUT', 'DELETE', 'PATCH', 'OPTIONS']) } }),
    () => {
      const { query: text, variables } = query();
      const values = Object.entries({ ...variables, x: one(TEXTS) }).map(([, value], at) => {
        return `${one(['speaker', 'q', 'query', 'kind', 'from', 'columns', 'bom', 'after', `p${at}`])}=${encodeURIComponent(
          String(value)
            .slice(0, 2_000)
            .replace(/\p{Surrogate}/gu, '?'),
        )}`;
      });
      return {
        path: `${one(paths)}?${values.join('&')}`,
        init: { headers: { 'x-asked': String(text.length) } },
      };
    },
    () => ({
      path: `${one(paths)}${encodeURIComponent(
        one(TEXTS)
          .slice(0, 2_000)
          .replace(/\p{Surrogate}/gu, '?'),
      )}`,
      init: {},
    }),
  ];
  return one(kinds)();
}

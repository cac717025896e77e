import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { graphiqlLink, SNIPPETS } from '../../../src/explorer/dashboard/snippets.ts';
import { openGraph, seeds } from '../../support/graph.ts';
import { serveGraph } from '../../support/served.ts';

const run = promisify(execFile);
const over = openGraph(...seeds());
const served = serveGraph(over);

/** How each program is given a text to run. */
const PROGRAMS: Record<string, [program: string, ...given: string[]]> = {
  curl: ['bash', '-c'],
  Python: ['python3', '-c'],
  R: ['Rscript', '-e'],
};
const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined;

/** All that is hard to quote: both kinds of quotes, backslashes, block texts, a raw text's own marks, other scripts. */
const awkward = {
  query: `# It's "awkward": \\ )" 'JSON'
query Awkward($words: String!, $speaker: String, $isAsked: Boolean!, $places: [ID!]!) {
  search(query: $words, first: 3) { totalCount }
  blocks: search(query: """one "two" \\""" )---" three""", first: 1) { totalCount }
  places: nodes(ids: $places) { ... on Place { name } }
  quotes(filter: { speaker: $speaker }, first: 1) @include(if: $isAsked) { totalCount }
}`,
  variables: {
    words: 'It\'s a "soft\\touch" — ☂ 𝄞\n',
    speaker: null,
    isAsked: true,
    places: ['place:calais'],
  },
};
const plain = { query: '{ summary { quotes } }', variables: {} };

describe.each(Object.entries(SNIPPETS))('a question copied as %s', (name, snippet) => {
  const [program, ...given] = PROGRAMS[name]!;
  // Not every machine has R, or Python; the words of what they would run are held to below.
  const where = isThere(program) ? test : test.skip;

  where.each([
    ['that is plain', plain],
    ['that is hard to quote', awkward],
  ])('%s is answered as in GraphiQL', async (_, asked) => {
    const { data, errors } = await over.ask(asked.query, asked.variables);
    expect(errors).toEqual([]);
    const text = snippet(asked, `${served.origin}/graphql`);
    const { stdout } = await run(program, [...given, text]);
    if (name === 'R') expect(stdout).toContain(`quotes`);
    else expect(JSON.parse(stdout)).toEqual({ data });
    if (name === 'R' && asked === awkward) expect(stdout).toContain('Calais');
  });

  test('names the address and the whole question', () => {
    const text = snippet(plain, 'http://localhost:4000/graphql');
    expect(text).toContain('http://localhost:4000/graphql');
    expect(text).toContain(plain.query);
  });
});

test('a link holds query and variables and nothing else', () => {
  const { searchParams } = new URL(graphiqlLink(awkward), 'http://localhost');
  expect([...searchParams.keys()]).toEqual(['query', 'variables']);
  expect(searchParams.get('query')).toBe(awkward.query);
  expect(JSON.parse(searchParams.get('variables')!)).toEqual(awkward.variables);
});

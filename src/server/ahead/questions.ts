import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { readAll } from '../dashboards.ts';
import { questionAt } from '../deep-links/serve.ts';

/** A question as a client would ask it. */
export type Ahead = { query: string; variables: Record<string, unknown> };

const folderOf = (path: string) => fileURLToPath(new URL(`../../../src/explorer/${path}/`, import.meta.url));

/**
 * What the pages ask when they are first opened: the explorer's screens, the beginning first; then the dashboards and GraphiQL's tabs. Their
 * files say where and with which variables, in lines such as `# at: /sources` and `# variables: {"id": "…"}`, one for each way of asking.
 */
export async function questionsOfPages(dashboardsDir?: string): Promise<Ahead[]> {
  const [screens, tabs, boards] = await Promise.all([
    textsIn(folderOf('queries')),
    textsIn(folderOf('graphiql/questions')),
    readAll(dashboardsDir),
  ]);
  const addressOf = (text: string) => linesOf('at', text)[0] ?? '~';
  screens.sort((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1));
  const fragments = new Map(
    screens.flatMap(definitionsOf).flatMap((one) => (isFragment(one) ? [[one.name.value, one]] : [])),
  );
  return [
    ...screens.flatMap((text) => [
      ...linesOf('at', text).flatMap((address) => questionAt(address) ?? []),
      ...asked(text, fragments),
    ]),
    ...boards.flatMap(({ files }) => files.flatMap(({ text }) => asked(text, fragments))),
    ...tabs.flatMap((text) => asked(text, fragments)),
  ];
}

async function textsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

function linesOf(name: string, text: string): string[] {
  return [...text.matchAll(new RegExp(`^# ${name}: *(.*)$`, 'gm'))].map(([, value]) => value!);
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Each query of a file with each of its lines of variables; what lacks a variable or changes the graph is left out. */
function asked(text: string, shared: Fragments): Ahead[] {
  const definitions = definitionsOf(text);
  const fragments = new Map(shared);
  for (const one of definitions) if (isFragment(one)) fragments.set(one.name.value, one);
  const lines = linesOf('variables', text);
  const given = (lines.length > 0 ? lines : ['{}']).map((line) => JSON.parse(line) as Ahead['variables']);
  return definitions.filter(isQuery).flatMap((operation) => {
    const query = withFragments(operation, fragments);
    return given.flatMap((values) => {
      const variables = variablesOf(operation, values);
      return variables ? { query, variables } : [];
    });
  });
}

/** A dashboard may be written by anybody, and its own page says what is wrong with it. */
function definitionsOf(text: string): readonly DefinitionNode[] {
  try {
    return parse(text).definitions;
  } catch {
    return [];
  }
}

function isFragment(one: DefinitionNode): one is FragmentDefinitionNode {
  return one.kind === Kind.FRAGMENT_DEFINITION;
}

function isQuery(one: DefinitionNode): one is OperationDefinitionNode {
  return one.kind === Kind.OPERATION_DEFINITION && one.operation === 'query';
}

/** Those that an operation takes; null where one that it needs is not given. */
function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode, values: Ahead['variables']) {
  const taken: Ahead['variables'] = {};
  for (const { variable, type, defaultValue } of variableDefinitions) {
    const { value: name } = variable.name;
    if (name in values) taken[name] = values[name];
    else if (type.kind === Kind.NON_NULL_TYPE && !defaultValue) return null;
  }
  return taken;
}

function withFragments(operation: OperationDefinitionNode, fragments: Fragments): string {
  const used = new Set<FragmentDefinitionNode>();
  const follow = (node: DefinitionNode): void => {
    visit(node, {
      [Kind.FRAGMENT_SPREAD]: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return [operation, ...used].map(print).join('\n\n');
}

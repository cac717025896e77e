import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { RULES } from '../../src/access/rules.ts';
import { executableSchema } from '../../src/api/executable.ts';
import { readSubscription } from '../../src/api/subscriptions/read.ts';
import { readQuestions } from '../../src/explorer/graphiql/questions.ts';
import { loadDocuments } from '../../src/graph/bulk/load.ts';
import { openGraph, seeds } from '../support/graph.ts';

const over = openGraph();
// As the first start fills a graph: in one load, which is the first change.
beforeEach(async () => {
  await over.hold();
  await loadDocuments(
    over.graph,
    (async function* () {
      for (const document of seeds()) yield { document, digest: document.source.id, where: document.name };
    })(),
  );
});
const ann = over.as('Ann Marlow', 'ADMIN');
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const chapter = readme.split('\n## Writing\n')[1]!.split('\n## ')[0]!;
const examples = [...chapter.matchAll(/```graphql\n(.*?)```/gs)].map(([, text]) => text!);

test('the examples of the chapter on writing run as printed, one after the other', async () => {
  for (const example of examples) {
    if (example.startsWith('subscription')) readSubscription(executableSchema(), { query: example });
    else expect(await ann.ask(example)).toMatchObject({ errors: [] });
  }
});

test('the chapter tells the role of each mutation, and has an example of it', () => {
  const shown = examples.flatMap((text) =>
    parse(text).definitions.flatMap((one: any) =>
      one.selectionSet.selections.map(({ name }: any) => name.value),
    ),
  );
  for (const [mutation, role] of Object.entries(RULES)) {
    expect(chapter).toMatch(new RegExp(`\\| .*\`${mutation}\`.* \\| ${role}\\b.* \\|`));
    expect(shown).toContain(mutation);
  }
});

test('the examples of GraphiQL run as they open, one after the other', async () => {
  const folder = new URL('../../src/explorer/graphiql/writing/', import.meta.url);
  const files = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);
  for (const { query, variables } of readQuestions(Object.fromEntries(files)))
    expect(await ann.ask(query, JSON.parse(variables))).toMatchObject({ errors: [] });
});

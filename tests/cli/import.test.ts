import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printDocument } from '../../src/documents/print.ts';
import { sample } from '../documents/sample.ts';
import { runNode } from '../support/commands.ts';
import { temporaryFolder } from '../support/folders.ts';
import { openGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';

const bin = fileURLToPath(new URL('../../.build/cli/main.js', import.meta.url));
const held = openGraph();

/** A document that answers what no graph holds. */
function answerToNothing(): object {
  const document = sample();
  document.source.title = 'The bridge, a day later';
  document.entries[0].quotes[1].respondsTo[0].to = 'quote:ffffffffffffffffffffffff';
  return document;
}

test('a document that the graph refuses is told with its place, and so is what was written before it', async () => {
  await held.hold();
  const folder = join(await temporaryFolder(), 'documents');
  await mkdir(folder);
  await writeFile(join(folder, '1-good.yaml'), printDocument(sample() as never));
  await writeFile(join(folder, '2-lost.yaml'), printDocument(answerToNothing() as never));
  const { uri, user, password } = await testNeo4j();
  const env = { ...process.env, NO_COLOR: '1', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const { code, output, errors } = await runNode([bin, 'import', folder], { env });
  expect(output).toContain('✔ source:the-bridge-b6bc1af6\n');
  expect(errors).toMatch(/^✖ .*2-lost\.yaml .*quote:ffffffffffffffffffffffff.*\(reference\/nowhere\)$/m);
  expect(errors).toMatch(/^error: .*2-lost\.yaml has 1 error\.\nfix: +nothing of it was imported\.$/m);
  expect(code).toBe(2);
  expect(await held.run('MATCH (s:Source) RETURN s.id AS id')).toEqual([
    { id: 'source:the-bridge-b6bc1af6' },
  ]);
});

import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../support/commands.ts';
import { temporaryFolder } from '../support/folders.ts';

// What `npm test` has built; the bin would look after the build first, which tests/cli/first-run.test.ts has for its subject.
const bin = fileURLToPath(new URL('../../.build/cli/main.js', import.meta.url));
const marram = fileURLToPath(new URL('../../seeds/marram.yaml', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  const good = await readFile(marram, 'utf8');
  await writeFile(
    join(folder, 'bad.yaml'),
    good.replace('kind: ARTICLE', 'kind: ARTICEL').replace('speaker: aslan', 'speaker: aslam'),
  );
  await mkdir(join(folder, 'more'));
  await writeFile(join(folder, 'more', 'good.yaml'), good);
  await writeFile(join(folder, 'more', 'statement-document.schema.json'), '{}');
});

const check = (...words: string[]) =>
  runNode([bin, 'check', ...words], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });

test('a good document is counted, and check ends well', async () => {
  const { code, output } = await check(marram);
  expect(output).toMatch(
    /^✔ .*marram\.yaml: “Sea wall divides Marram”, 12 quotes, 12 figures, 2 responses, 0 contradictions; /,
  );
  expect(code).toBe(0);
});

test('each fault is told as file:line:column, and no file keeps the next from being checked', async () => {
  const { code, output } = await check('bad.yaml', 'more');
  expect(output).toMatch(
    /^✖ bad\.yaml:\d+:\d+ documents\[0\]\.source\.kind: .*Did you mean "ARTICLE"\? \(shape\/value\)$/m,
  );
  expect(output).toMatch(/^✖ bad\.yaml:\d+:\d+ .*Did you mean "aslan"\? \(reference\/unknown\)$/m);
  expect(output).toMatch(/^✔ more.good\.yaml: /m);
  expect(output).toContain('in 1 file of 2.');
  expect(code).toBe(2);
});

test('a table is read by its name, and a fault told with the line and column of its cell', async () => {
  const table = await readFile(new URL('../../seeds/harbour.csv', import.meta.url), 'utf8');
  await writeFile(join(folder, 'good.csv'), table);
  await writeFile(join(folder, 'bad.csv'), table.replace('INDIRECT,,A trader', 'INDIRET,,A trader'));
  const { code, output } = await check('good.csv', 'bad.csv');
  expect(output).toMatch(
    /^✔ good\.csv: “Harbour bridge to close for repairs”, 3 quotes, 1 figure, 1 response/m,
  );
  expect(output).toMatch(/^✖ bad\.csv:5:39 speech: .*Did you mean "INDIRECT"\? \(shape\/value\)$/m);
  expect(code).toBe(2);
});

test('a link that leads nowhere is a fault of its own, and the other files are checked', async () => {
  await mkdir(join(folder, 'linked'));
  await symlink(join(folder, 'nowhere.yaml'), join(folder, 'linked', 'a.yaml'));
  await writeFile(join(folder, 'linked', 'b.yaml'), await readFile(marram, 'utf8'));
  const { code, output, errors } = await check('linked');
  expect(output).toMatch(/^✖ linked\/a\.yaml:1:1 .*a link that leads nowhere.*\(file\/unreadable\)$/m);
  expect(output).toMatch(/^✔ linked\/b\.yaml/m);
  expect(errors).not.toContain(' at ');
  expect(code).toBe(2);
});

test('other programs get JSON', async () => {
  const { code, output } = await check('--format', 'json', 'bad.yaml', 'more');
  const { valid, files } = JSON.parse(output);
  expect([valid, code]).toEqual([false, 2]);
  expect(files.map((file: { valid: boolean }) => file.valid)).toEqual([false, true]);
  expect(files[0].issues[0]).toMatchObject({
    rule: 'shape/value',
    path: 'documents[0].source.kind',
    line: expect.any(Number),
  });
});

test('standard input is checked under the name -', async () => {
  const { code, output } = await runNode([bin, 'check', '-'], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
    input: 'by: me\n',
  });
  expect(output).toMatch(/^✖ -:1:1 source: "source" is missing/m);
  expect(code).toBe(2);
});

test('against a text, words that are not in it are told', async () => {
  await writeFile(join(folder, 'article.txt'), 'Nothing of this was said.');
  const { code, output } = await check(marram, '--against', 'article.txt');
  expect(output).toContain('(citation/absent)');
  expect(code).toBe(2);
});

test.each([
  [['absent.yaml'], 'There is no file "absent.yaml"'],
  [[], 'No file is given'],
  [['bad.yaml', '--format', 'xml'], '"xml" is no format'],
  [['bad.yaml', '--against', 'absent.txt'], 'there is no such file'],
])('%j is refused with what to do', async (words, says) => {
  const { code, errors } = await check(...words);
  expect(errors).toContain(says);
  expect(errors).toMatch(/^fix: /m);
  expect(code).toBe(2);
});

test('the schema for editors is printed', async () => {
  const { code, output } = await check('--schema');
  expect(JSON.parse(output)).toMatchObject({ title: 'On Record statement document', type: 'object' });
  expect(code).toBe(0);
});

test('a source that two files tell is told, for only the later would stand', async () => {
  const { code, output } = await check(marram, 'more');
  expect(output).toMatch(
    /^✖ more\/good\.yaml source: "Sea wall divides Marram" .*marram\.yaml too.*\(source\/again\)$/m,
  );
  expect(code).toBe(2);
});

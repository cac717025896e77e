import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { settings } from '../../src/cli/settings.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
let services: Record<string, any>;
beforeAll(async () => {
  services = parse(await readFile(`${project}docker-compose.yml`, 'utf8')).services;
});

test('no service starts without a password from the environment', () => {
  expect(services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  expect(services['on-record'].environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
});

test('the service waits for a healthy Neo4j, and is published on the loopback address', () => {
  expect(services['on-record'].depends_on.neo4j.condition).toBe('service_healthy');
  expect(services.neo4j.healthcheck.test).toBeDefined();
  expect(services['on-record'].ports).toEqual([expect.stringMatching(/PUBLISH:-127\.0\.0\.1:4000\}:4000$/)]);
  expect(services.neo4j.ports).toBeUndefined();
});

test('the service is set with settings that exist', () => {
  const names = settings.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(services['on-record'].environment)));
});

test('the image copies files that are in the project', async () => {
  const dockerfile: string = services['on-record'].build.dockerfile_inline;
  const copied = [...dockerfile.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, paths]) =>
    paths!.split(' '),
  );
  expect(copied).toContain('package-lock.json');
  for (const path of copied) await access(`${project}${path}`);
});

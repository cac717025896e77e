import Fastify from 'fastify';
import { planAhead } from '../../src/server/ahead/plan-ahead.ts';
import { questionsOfPages } from '../../src/server/ahead/questions.ts';
import { Unanswered } from '../../src/server/asker.ts';
import { until } from '../support/waiting.ts';

const ways = { isQuiet: true, isThere: true };
const asked: string[] = [];
let underWay = 0;
let most = 0;

async function siteThatPlans() {
  const site = Fastify();
  const ask = async (query: string) => {
    most = Math.max(most, ++underWay);
    asked.push(query);
    await null;
    underWay--;
    throw new Unanswered('It fails, and the next one is asked all the same.', 'BAD_USER_INPUT');
  };
  planAhead(site, { isQuiet: () => ways.isQuiet }, { ask, isThere: () => ways.isThere });
  await site.listen({ port: 0 });
  return site;
}

beforeEach(() => {
  asked.length = 0;
  Object.assign(ways, { isQuiet: true, isThere: true });
});

test('each question of the pages is asked once, one at a time, those of the beginning first', async () => {
  const wanted = (await questionsOfPages()).map(({ query }) => query);
  const site = await siteThatPlans();
  await until('all is asked', async () => asked.length === wanted.length);
  expect(asked).toEqual(wanted);
  expect(most).toBe(1);
  expect(wanted[1]).toMatch(/^query Browse/);
  await site.close();
});

test.each(['isQuiet', 'isThere'] as const)('nothing is asked until %s, and all of it then', async (way) => {
  ways[way] = false;
  const site = await siteThatPlans();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(asked).toEqual([]);
  ways[way] = true;
  await until('it is asked', async () => asked.length > 10);
  await site.close();
});

test('a site that closes ends it', async () => {
  ways.isQuiet = false;
  const site = await siteThatPlans();
  await site.close();
  ways.isQuiet = true;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(asked).toEqual([]);
});

test('mutations are never asked, and every variable that a question needs is given', async () => {
  const questions = await questionsOfPages();
  expect(questions.length).toBeGreaterThan(50);
  for (const { query, variables } of questions) {
    expect(query).not.toMatch(/\bmutation\b/);
    const needed = [...query.matchAll(/\$(\w+): [^\s,)=]+!(?![^\s,)]* =)[,)\s]/g)].map(([, name]) => name!);
    expect(Object.keys(variables)).toEqual(expect.arrayContaining(needed));
  }
});

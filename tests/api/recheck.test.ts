import { openGraph } from '../support/graph.ts';
import { stateOf } from '../support/state.ts';
import { told } from '../support/told.ts';

const over = openGraph();
const ann = over.as('Ann', 'REVIEWER');
const RECHECK = `mutation ($measure: ID!) { recheckContradictions(input: { measure: $measure }) {
  measure { name } proposed { id status reviewedBy } changed { id reason } withdrawn revision { id operation summary } } }`;
const recheck = async (measure = 'measure:boats') =>
  (await ann.answer(RECHECK, { measure })).recheckContradictions;
const undo = (revision: string) =>
  ann.answer(`mutation { undo(input: { revision: "${revision}" }) { revision { id } } }`);

beforeEach(() =>
  over.hold(
    ...[100, 900, 5_000].map((count, n) =>
      told(`paper-${n}`, [
        {
          words: `${count} boats passed`,
          figures: [{ words: `${count} boats`, measure: 'boats' }],
        },
      ]),
    ),
  ),
);

test('says so where everything stands as the rule finds it, and leaves no revision', async () => {
  expect(await recheck()).toEqual({
    measure: { name: 'Boats' },
    proposed: [],
    changed: [],
    withdrawn: [],
    revision: null,
  });
});

test('brings back what is missing, words anew what is old, withdraws what does not hold, and is taken back', async () => {
  const right = await stateOf(over);
  const rows = await over.run(`MATCH ()-[r:CONTRADICTS]->() RETURN r.id AS id ORDER BY r.id`);
  const [missing, old, kept] = rows.map(({ id }) => id as string);
  expect(kept).toBeDefined();
  await over.run(`MATCH ()-[r:CONTRADICTS {id: '${missing}'}]->() DELETE r`);
  await over.run(`MATCH ()-[r:CONTRADICTS {id: '${old}'}]->() SET r.reason = 'Once.', r.digest = 'old'`);
  await over.run(
    `MATCH (a:Figure)-[k:CONTRADICTS {id: '${kept}'}]->(b:Figure) WITH a, b, properties(k) AS k
     CREATE (a)-[r:CONTRADICTS {id: 'contradiction:wrong'}]->(b)
     SET r += k {.*, id: r.id, position: k.position + 'x', sureKey: k.sureKey + 'x'}`,
  );
  const wrong = await stateOf(over);
  const done = await recheck();
  expect(done).toMatchObject({
    proposed: [{ id: missing, status: 'PROPOSED', reviewedBy: null }],
    changed: [{ id: old }],
    withdrawn: ['contradiction:wrong'],
    revision: {
      operation: 'RECHECK',
      summary: 'Rechecked “Boats”: 1 contradictions proposed, 1 changed, 1 withdrawn.',
    },
  });
  expect(done.changed[0].reason).not.toBe('Once.');
  const timeless = (texts: string[]) => texts.map((text) => text.replace(/"assertedAt":"[^"]*"/, '')).sort();
  expect(timeless(await stateOf(over))).toEqual(timeless(right));
  await undo(done.revision.id);
  expect(await stateOf(over)).toEqual(wrong);
});

test('what was rejected comes back rejected', async () => {
  const [row] = await over.run(`MATCH ()-[r:CONTRADICTS]->() RETURN r.id AS id ORDER BY r.id LIMIT 1`);
  await ann.answer(`mutation { review(input: { id: "${row!.id}", decision: REJECT }) { link { id } } }`);
  await over.run(`MATCH ()-[r:CONTRADICTS {id: '${row!.id}'}]->() DELETE r`);
  expect(await recheck()).toMatchObject({
    proposed: [{ id: row!.id, status: 'REJECTED', reviewedBy: 'Ann' }],
  });
});

test('is refused for what is no measure, and without the role', async () => {
  expect((await ann.refusal(RECHECK, { measure: 'measure:none' })).extensions?.code).toBe('NOT_FOUND');
  expect((await ann.refusal(RECHECK, { measure: 'person:ada-birch' })).extensions?.code).toBe('NOT_FOUND');
  const cyd = over.as('Cyd', 'CONTRIBUTOR');
  expect((await cyd.refusal(RECHECK, { measure: 'measure:boats' })).extensions?.code).toBe('FORBIDDEN');
});

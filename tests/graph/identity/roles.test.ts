import { mergeSpeakers } from '../../../src/graph/record/merge.ts';
import { undo } from '../../../src/graph/record/undo.ts';
import { openGraph } from '../../support/graph.ts';
import { stateOf } from '../../support/state.ts';
import { told } from '../../support/told.ts';

const paper = (name: string, person: string) =>
  told(name, [{ words: `It is said in ${name}`, speaker: 'ada', as: person }], {
    people: {
      ada: { name: person, roles: [{ title: 'mayor', of: 'town', basis: `It is said in ${name}` }] },
    },
  });
const over = openGraph();
test('a role that both of two merged speakers hold is each one’s own again once that is undone', async () => {
  await over.hold(paper('north', 'Petra Holm'), paper('south', 'Nora Vance'));
  const first = await stateOf(over);
  const by = { actor: { name: 'Ann', role: 'ADMIN' as const }, at: '2031-06-01T00:00:00Z' };
  const { revision } = await over.graph.write((w) =>
    mergeSpeakers(w, { into: 'person:petra-holm', from: ['person:nora-vance'] }, by),
  );
  await over.graph.write((w) => undo(w, { revision }, by));
  // When each was first asserted is not kept of a role that became one with another.
  const moments = (texts: string[]) => texts.map((one) => one.replace(/"assertedAt":"[^"]*"/, '')).sort();
  expect(moments(await stateOf(over))).toEqual(moments(first));
});

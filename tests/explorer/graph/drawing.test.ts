import { layOut } from '../../../src/explorer/screens/graph/layout.ts';
import {
  MOST_THINGS,
  type Neighbourhood,
  neighbourhoodOf,
} from '../../../src/explorer/screens/graph/neighbourhood.ts';
import { type Stand, step } from '../../../src/explorer/screens/graph/walk.ts';

const statement = (index: number) => ({
  __typename: 'Quote',
  id: `quote:${index}`,
  text: `Words ${index}`,
  saidBy: [{ __typename: 'Person', id: 'person:ada', name: 'Ada of the Long and Winding Committee' }],
});

/** A person with so many statements, of which each third answers the one before it. */
function person(statements: number, onRecord = statements): Neighbourhood {
  const nodes = Array.from({ length: statements }, (_, index) => statement(index));
  const responses = nodes
    .filter((_, index) => index % 3 === 2)
    .map((response, index) => ({ response, target: statement(3 * index), kind: 'ANSWERS', basisText: null }));
  return neighbourhoodOf({
    ...statement(0).saidBy[0]!,
    said: { nodes, totalCount: onRecord },
    responsesReceived: { nodes: [], totalCount: 0 },
    responsesMade: { nodes: responses, totalCount: responses.length },
    contradictions: { nodes: [], totalCount: 0 },
    roles: [],
  } as never)!;
}

test('at most 300 things are drawn, and the rest is counted, also what the answer did not hold', () => {
  expect(person(100)).toMatchObject({ things: { length: 101 }, leftOut: 0 });
  const { things, ties, leftOut } = person(400, 1000);
  expect([things.length, leftOut]).toEqual([MOST_THINGS, 101 + 600]);
  const drawn = new Set(things.map(({ id }) => id));
  expect(ties.every(({ from, to }) => drawn.has(from) && drawn.has(to))).toBe(true);
});

describe.each([
  [2, 360],
  [14, 360],
  [40, 900],
  [299, 900],
])('a drawing of %d statements, %d px wide', (statements, width) => {
  const around = person(statements);
  const layout = layOut(around, width);

  test('has room for all its names', () => {
    for (const { x, y } of layout.at.values()) {
      expect(x).toBeGreaterThanOrEqual(66);
      expect(x).toBeLessThanOrEqual(width - 66);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(layout.height - 45);
    }
  });

  test('is the same each time', () => {
    expect(layOut(around, width)).toEqual(layout);
  });

  test('can be walked from its centre to each thing with arrow keys', () => {
    const stands: Stand[] = [{ at: around.things[0]!.id, from: null }];
    const known = new Set<string>();
    for (const stand of stands)
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = step(key, stand, around, layout);
        if (!next || known.has(JSON.stringify(next))) continue;
        known.add(JSON.stringify(next));
        stands.push(next);
      }
    const reached = new Set(stands.map(({ at }) => at));
    expect(around.things.filter(({ id }) => !reached.has(id))).toEqual([]);
  });
});

import { bytesOf } from '../../src/database/sizes.ts';

test('a size is a whole number with its unit, in either case', () => {
  expect(bytesOf('512m', 'NEO4J_HEAP')).toBe(536_870_912);
  expect(bytesOf(' 2G ', 'NEO4J_HEAP')).toBe(2_147_483_648);
});

test.each(['512', 'm', '1.5g', '-1m', '512mb', ''])(
  '%j is no size, and the refusal says what is one',
  (size) => {
    expect(() => bytesOf(size, 'NEO4J_HEAP')).toThrow(
      `NEO4J_HEAP is ${JSON.stringify(size)}; write a whole number and k, m or g, such as 512m or 2g.`,
    );
  },
);

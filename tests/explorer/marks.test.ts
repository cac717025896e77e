import type { CountedFragment } from '../../src/explorer/queries.generated.ts';
import { marksOf } from '../../src/explorer/screens/measure/marks.ts';

/** A figure as the page of a measure asks for it, printed at some time. */
function printed(printedOn: string | null): CountedFragment {
  const figure = { id: `figure:${printedOn}`, value: 40, low: null, high: null, comparator: 'EXACTLY' };
  return {
    ...figure,
    unit: 'boat',
    per: null,
    asOf: null,
    saidOn: null,
    printedOn,
  } as unknown as CountedFragment;
}

test('figures of one day stand apart over time by the hour at which they were printed', () => {
  const times = ['2014-10-28T09:00:00Z', '2014-10-28T15:30:00Z', '2014-10', '2014/2015', null];
  expect(marksOf(times.map(printed), new Set()).map(({ time }) => time)).toEqual([
    Date.UTC(2014, 9, 28, 9),
    Date.UTC(2014, 9, 28, 15, 30),
    Date.UTC(2014, 9, 1),
    Date.UTC(2014, 0, 1),
    null,
  ]);
});

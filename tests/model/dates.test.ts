import { dateBounds, datesOverlap, isPartialDate } from '../../src/model/dates.ts';
import { InvalidArgument } from '../../src/model/errors.ts';

describe('a partial date', () => {
  test.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2014-10', '2014-10-01', '2014-10-31'],
    ['2014-10-28', '2014-10-28', '2014-10-28'],
    ['2014~', '2014-01-01', '2014-12-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2014/2016-03', '2014-01-01', '2016-03-31'],
  ])('%s may mean the days from %s to %s', (date, from, to) => {
    expect(dateBounds(date)).toEqual({ from, to });
  });

  test.each([
    '',
    '14',
    '2014-13',
    '2014-00',
    '2014-02-30',
    '2014-2-3',
    '2014-10-28T10:00',
    'yesterday',
    '2016/2014',
    '2014/2015/2016',
    '2014-10-28 ',
  ])('%j is none, and is refused with what may be written', (date) => {
    expect(isPartialDate(date)).toBe(false);
    expect(() => dateBounds(date, 'on')).toThrow(InvalidArgument);
    expect(() => dateBounds(date, 'on')).toThrow(/write a year|earlier date first/);
  });

  test.each([
    ['2014', '2014-10', true],
    ['2014-10-28', '2014-10-29', false],
    ['2014-10~', '2014-10-31', true],
    ['2013/2014', '2014-06', true],
    ['2013', '2014', false],
  ])('%s and %s may mean the same day: %s', (a, b, overlap) => {
    expect(datesOverlap(a, b)).toBe(overlap);
    expect(datesOverlap(b, a)).toBe(overlap);
  });
});

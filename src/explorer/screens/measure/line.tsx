import { scaleLinear } from 'd3-scale';
import { useIsNarrow } from '../../parts/narrow.ts';
import { amount, counted, number, several } from '../../words.ts';
import { lanesOf } from './lanes.ts';
import type { Mark } from './marks.ts';

const EDGE = 34;
const LANE = 34;
const WIDTHS = { wide: 720, narrow: 330 };

/** All figures of a measure on one line: a point for each number, a band for its range, an arrow where that is open. */
export function Line({ marks }: { marks: readonly Mark[] }) {
  const width = useIsNarrow() ? WIDTHS.narrow : WIDTHS.wide;
  const many = width === WIDTHS.wide ? 6 : 3;
  const scale = scaleOf(marks, [EDGE, width - EDGE], many);
  const ends = (mark: Mark) =>
    [mark.from === null ? EDGE : scale(mark.from), mark.to === null ? width - EDGE : scale(mark.to)] as const;
  const bundles = lanesOf(marks, (mark) => {
    const [start, end] = ends(mark);
    const half = labelOf(mark, 2).length * 4;
    return [
      Math.min(start, scale(mark.figure.value) - half),
      Math.max(end, scale(mark.figure.value) + half) + 6,
    ];
  });
  const base = (Math.max(...bundles.map(({ lane }) => lane)) + 1) * LANE + 14;
  const unit = marks[0]!.figure.unit;
  return (
    <svg
      class="measure-line"
      viewBox={`0 0 ${width} ${base + 44}`}
      role="img"
      aria-label={`${counted(marks.length, 'figure')} on one line: ${bundles.map((one) => labelOf(one, one.count)).join(', ')}.`}
    >
      {scale.ticks(many).map((tick) => (
        <g key={tick} transform={`translate(${scale(tick)} ${base})`}>
          <line class="grid" y1={-base + 8} />
          <line class="axis" y2="5" />
          <text class="tick" y="20">
            {number(tick)}
          </text>
        </g>
      ))}
      <line class="axis" x1={EDGE} x2={width - EDGE} y1={base} y2={base} />
      {bundles.map((bundle) => {
        const [start, end] = ends(bundle);
        const x = scale(bundle.figure.value);
        const y = base - bundle.lane * LANE - 12;
        const isOpen = bundle.from === null || bundle.to === null;
        return (
          <g key={`${bundle.figure.id}`} class={bundle.opposed ? 'side-b' : 'side-a'}>
            {end > start && (
              <rect class="band" x={start} y={y - 6} width={end - start} height="12" rx={isOpen ? 0 : 6} />
            )}
            {bundle.from === null && <path d={`M${start} ${y}l8-6v12z`} />}
            {bundle.to === null && <path d={`M${end} ${y}l-8-6v12z`} />}
            <Point x={x} y={y} opposed={bundle.opposed} />
            <text
              class="value"
              x={x}
              y={y - 10}
              text-anchor={x < 60 ? 'start' : x > width - 60 ? 'end' : 'middle'}
            >
              {labelOf(bundle, bundle.count)}
            </text>
          </g>
        );
      })}
      <text class="tick unit" x={width - EDGE} y={base + 38}>
        {several(unit)}
      </text>
    </svg>
  );
}

/** A scale that holds all numbers and the bounded ends of their ranges. */
export function scaleOf(marks: readonly Mark[], range: [number, number], ticks: number) {
  const all = marks.flatMap(({ figure, from, to }) => [figure.value, from, to]).filter((one) => one !== null);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const margin = (high - low || Math.abs(high) || 1) * 0.06;
  return scaleLinear([low - margin, high + margin], range).nice(ticks);
}

/** A disc, or a diamond where the figure is part of a contradiction. */
export function Point({ x, y, opposed }: { x: number; y: number; opposed: boolean }) {
  return opposed ? <path d={`M${x} ${y - 7}l7 7-7 7-7-7z`} /> : <circle cx={x} cy={y} r="5" />;
}

const SIGNS: Record<string, string> = {
  ABOUT: '≈ ',
  AT_LEAST: '≥ ',
  MORE_THAN: '> ',
  AT_MOST: '≤ ',
  LESS_THAN: '< ',
};

function labelOf({ figure: { value, unit, comparator, low, high } }: Mark, count: number): string {
  const plain = /^[A-Z]{3}$|^%$/.test(unit) ? amount(value, unit) : number(value);
  const shown =
    comparator === 'BETWEEN' && low !== null && high !== null ? `${number(low)}–${number(high)}` : plain;
  return `${SIGNS[comparator] ?? ''}${shown}${count > 1 ? ` ×${count}` : ''}`;
}

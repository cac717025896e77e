import { scaleUtc } from 'd3-scale';
import { useIsNarrow } from '../../parts/narrow.ts';
import { counted, day, number } from '../../words.ts';
import { Point, scaleOf } from './line.tsx';
import { dateOf, type Mark } from './marks.ts';

const HEIGHT = 260;
const BASE = 218;
const LEFT = 62;
const WIDTHS = { wide: 720, narrow: 330 };

/** The figures of a measure over time, each with its range; nothing where their times do not differ. */
export function OverTime({ marks }: { marks: readonly Mark[] }) {
  const isNarrow = useIsNarrow();
  const dated = marks.filter((mark): mark is Mark & { time: number } => mark.time !== null);
  const times = dated.map(({ time }) => time);
  if (new Set(times).size < 2) return null;
  const width = isNarrow ? WIDTHS.narrow : WIDTHS.wide;
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const x = scaleUtc([first, last], [LEFT + 12, width - 16]);
  const y = scaleOf(dated, [BASE, 16], 5);
  const label = (time: Date) => x.tickFormat()(time);
  const told = [...dated]
    .sort((a, b) => a.time - b.time)
    .map(({ figure }) => `${day(dateOf(figure)!)}: ${figure.text}`);
  return (
    <section aria-labelledby="over-time">
      <h2 id="over-time">Over time</h2>
      <svg
        class="measure-line"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={`${counted(dated.length, 'figure')} over time. ${told.join('; ')}.`}
      >
        {y.ticks(5).map((tick) => (
          <g key={tick} transform={`translate(0 ${y(tick)})`}>
            <line class="grid" x1={LEFT} x2={width - 8} />
            <text class="tick unit" x={LEFT - 8} y="4">
              {number(tick)}
            </text>
          </g>
        ))}
        <line class="axis" x1={LEFT} x2={width - 8} y1={BASE} y2={BASE} />
        {x.ticks(isNarrow ? 2 : 5).map((tick) => (
          <g key={tick.getTime()} transform={`translate(${x(tick)} ${BASE})`}>
            <line class="axis" y2="5" />
            <text class="tick" y="22">
              {label(tick)}
            </text>
          </g>
        ))}
        {dated.map(({ figure, from, to, time, opposed }) => (
          <g key={figure.id} class={opposed ? 'side-b' : 'side-a'}>
            <line
              class="range"
              x1={x(time)}
              x2={x(time)}
              y1={from === null ? BASE : y(from)}
              y2={to === null ? 16 : y(to)}
            />
            <Point x={x(time)} y={y(figure.value)} opposed={opposed} />
          </g>
        ))}
      </svg>
      <p class="note">
        Each figure stands at the time that it is about; where the source does not say it, at the time it was
        said or printed.
      </p>
    </section>
  );
}

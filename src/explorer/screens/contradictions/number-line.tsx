import { scaleLinear } from 'd3-scale';
import { useIsNarrow } from '../../parts/narrow.ts';
import type { Comparator } from '../../queries.generated.ts';
import { amount, number, several } from '../../words.ts';

/** A figure as the line draws it; an end of its band is null where it is open. */
export type Reading = {
  value: number;
  unit: string;
  comparator: Comparator;
  text: string;
  by: string;
  from: number | null;
  to: number | null;
};

const HEIGHT = 132;
const EDGE = 28;
/** The line is drawn for the room that there is, so that its words stay as large as others. */
const WIDTHS = { wide: 640, narrow: 340 };
const ROWS = [34, 72];
const BASELINE = 104;

/** Two figures on one line: a point where a number is exact, a band where it is about, an arrow where it is open. */
export function NumberLine({ readings }: { readings: readonly [Reading, Reading] }) {
  const width = useIsNarrow() ? WIDTHS.narrow : WIDTHS.wide;
  const end = width - EDGE;
  const many = width === WIDTHS.wide ? 5 : 3;
  const ends = readings.flatMap(({ from, to, value }) => [from, to, value]).filter((one) => one !== null);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const margin = (high - low || Math.abs(high) || 1) * 0.15;
  const scale = scaleLinear([low - margin, high + margin], [EDGE, end]).nice(many);
  const unit = readings[0].unit;
  const told = readings.map((one) => `${one.by}: ${inWordsOf(one)}`).join('; ');
  return (
    <svg
      class="number-line"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={`On a number line: ${told}.`}
    >
      <defs>
        {['a', 'b'].map((side) => (
          <marker
            key={side}
            id={`arrow-${side}`}
            class={`side-${side}`}
            viewBox="0 0 8 8"
            refX="6"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0 0 8 4 0 8z" />
          </marker>
        ))}
      </defs>
      <line class="axis" x1={EDGE} x2={end} y1={BASELINE} y2={BASELINE} />
      {scale.ticks(many).map((tick) => (
        <g key={tick} transform={`translate(${scale(tick)} ${BASELINE})`}>
          <line class="axis" y2="5" />
          <text class="tick" y="20">
            {number(tick)}
          </text>
        </g>
      ))}
      {readings.map((reading, index) => (
        <Band
          key={reading.text}
          reading={reading}
          side={index === 0 ? 'a' : 'b'}
          y={ROWS[index]!}
          scale={scale}
          width={width}
        />
      ))}
      <text class="tick unit" x={end} y={BASELINE - 6}>
        {several(unit)}
      </text>
    </svg>
  );
}

type BandProps = {
  reading: Reading;
  side: 'a' | 'b';
  y: number;
  scale: (value: number) => number;
  width: number;
};

function Band({ reading, side, y, scale, width }: BandProps) {
  const { value, from, to } = reading;
  const [start, end] = [from === null ? EDGE : scale(from), to === null ? width - EDGE : scale(to)];
  const isOpen = from === null || to === null;
  const x = scale(value);
  const label = `${reading.comparator === 'ABOUT' ? '≈ ' : ''}${amount(value, reading.unit)}`;
  return (
    <g class={`side-${side}`}>
      {!isOpen && end > start && (
        <rect class="band" x={start} y={y - 7} width={end - start} height="14" rx="7" />
      )}
      {isOpen && (
        <line
          class="bound"
          x1={x}
          x2={from === null ? start : end}
          y1={y}
          y2={y}
          marker-end={`url(#arrow-${side})`}
        />
      )}
      {side === 'a' ? <circle cx={x} cy={y} r="6" /> : <path d={`M${x} ${y - 7}l7 7-7 7-7-7z`} />}
      <line class="drop" x1={x} x2={x} y1={y + 7} y2={BASELINE} />
      <text class="value" x={x} y={y - 12} text-anchor={anchor(x, width)}>
        {label}
      </text>
    </g>
  );
}

function anchor(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < 80) return 'start';
  return x > width - 80 ? 'end' : 'middle';
}

function inWordsOf({ text, from, to, comparator }: Reading): string {
  if (from === null)
    return `${text}, read as ${comparator === 'LESS_THAN' ? `less than ${number(to!)}` : `${number(to!)} or less`}`;
  if (to === null)
    return `${text}, read as ${comparator === 'MORE_THAN' ? `more than ${number(from)}` : `${number(from)} or more`}`;
  return from === to ? text : `${text}, read as ${number(from)} to ${number(to)}`;
}

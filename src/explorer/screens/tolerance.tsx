import { useRoute } from 'preact-iso';
import { type Interval, TOLERANCE_1 } from '../../model/tolerance.ts';
import { Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { number } from '../words.ts';
import { EXAMPLES, type Example, PAIRS } from './tolerance/examples.ts';

/** What the tolerance policy does, with numbers that the policy itself works out. */
export function Tolerance() {
  const { params } = useRoute();
  const id = `tolerance/${params.id}`;
  useTitle(`Policy ${id}`);
  if (id !== TOLERANCE_1.id)
    return (
      <Nothing>
        <h1>No such policy</h1>
        <p>
          There is no policy {id}; <a href="/tolerance/1">tolerance/1</a> is the one in use.
        </p>
      </Nothing>
    );
  return (
    <>
      <div class="intro">
        <h1>Policy {id}: when two figures contradict</h1>
        <p>
          A printed number may stand for more than itself: “about 500” does not rule out 520. So each figure
          gets a range of numbers that it may stand for. Two figures that count the same thing, at the same
          place and time, contradict when their ranges have no number in common.
        </p>
        <p>
          The rule only proposes: its contradictions are marked “proposed” until a person has reviewed them.
          It never says which figure is right. Each result names the policy that it used.
        </p>
      </div>
      <section aria-labelledby="ranges">
        <h2 id="ranges">The range of a figure</h2>
        <ul class="plain-list">
          <li>A number with a hedge (“about”, “some”, “around”): 10 % either way.</li>
          <li>
            A bare number: one unit of its last significant digit either way, but never more than 5 %. The
            last significant digit of 2,500 is the 5, so its unit is 100.
          </li>
          <li>
            Stated bounds (“at least”, “more than”, “between”): as they are stated, with nothing added. “More
            than 900” leaves 900 itself out, “at least 900” does not.
          </li>
        </ul>
        <p>
          The gap of two figures is the distance between the numbers as printed. A range such as “40 to 50” is
          taken at the end that is nearer to the other figure.
        </p>
        <table class="matrix">
          <caption class="note">Worked examples</caption>
          <thead>
            <tr>
              <th scope="col">Printed</th>
              <th scope="col">Range</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {EXAMPLES.map((example) => (
              <tr key={example.printed}>
                <th scope="row">{example.printed}</th>
                <td>{rangeOf(example)}</td>
                <td>{example.why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="verdicts">
        <h2 id="verdicts">Two figures compared</h2>
        <ul class="plain-list">
          {PAIRS.map(([one, other]) => (
            <li key={one.printed + other.printed}>
              <b>
                “{one.printed}” and “{other.printed}”
              </b>
              : {rangeOf(one)}, and {rangeOf(other)}.{' '}
              {meet(intervalOf(one), intervalOf(other))
                ? 'The ranges meet: the two are compatible.'
                : 'The ranges do not meet: the two contradict.'}
            </li>
          ))}
        </ul>
        <p>
          Figures of other units, places, periods or of different sets of people are not comparable. Figures
          of different times are a change, not a contradiction. See{' '}
          <a href="/contradictions?kind=VALUE">the contradictions on record</a>.
        </p>
      </section>
    </>
  );
}

function intervalOf({ value, comparator, low, high }: Example): Interval {
  return TOLERANCE_1.interval({ value, comparator, low: low ?? null, high: high ?? null });
}

function meet(one: Interval, other: Interval): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function rangeOf(example: Example): string {
  const { from, to } = intervalOf(example);
  if (to === Number.POSITIVE_INFINITY) return `${number(from)} or more`;
  if (from === Number.NEGATIVE_INFINITY) return `${number(to)} or less`;
  return `${number(from)} to ${number(to)}`;
}

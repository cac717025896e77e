// How the bench prints what it measured: figures beside their goals and the run before, errors, and what confidence was worth.

/** One section's figures, each with its halves, its goal and how it changed. */
export function printRows(title, rows, before) {
  console.log(`\n${title.padEnd(44)}      now   change   half 1   half 2     goal`);
  for (const { name, value, half1, half2, goal, better } of rows) {
    const earlier = before?.[`${title}: ${name}`];
    const change = value === null || typeof earlier !== 'number' ? null : value - earlier;
    const met = goal === undefined ? ' ' : (better === 'lower' ? value <= goal : value >= goal) ? '✔' : '·';
    console.log(
      `  ${met} ${name.padEnd(40)}${cell(value)}${signed(change)}${cell(half1)}${cell(half2)}${cell(goal)}`,
    );
  }
}

/** The classes of errors, the most frequent first. */
export function printErrors(errors) {
  for (const [what, count] of errors) console.log(`${String(count).padStart(8)}  ${what}`);
}

const BINS = ['HIGH', 'MEDIUM', 'LOW'];

/** What share of the items of each bin, and of each rule, was right in words and speaker; a column for each section. */
export function printReliability(sections, binOf) {
  const judging = sections.filter(({ judged }) => judged?.length > 0);
  if (judging.length === 0) return;
  const head = judging.map(({ title }) => title.padStart(26)).join('');
  console.log(`\n${'Reliability: right of how many'.padEnd(44)}${head}`);
  const line = (name, test) =>
    console.log(
      `    ${name.padEnd(40)}${judging.map(({ judged }) => tally(judged.filter(test)).padStart(26)).join('')}`,
    );
  for (const bin of BINS) line(bin, ({ confidence }) => binOf(confidence) === bin);
  const rules = [...new Set(judging.flatMap(({ judged }) => judged.map(({ rule }) => rule)))].sort();
  for (const one of rules) {
    const stated = judging.flatMap(({ judged }) => judged).find(({ rule }) => rule === one).confidence;
    line(`${one} (${stated})`, ({ rule }) => rule === one);
  }
}

function tally(judged) {
  const right = judged.filter((one) => one.right).length;
  return judged.length ? `${right}/${judged.length} ${((100 * right) / judged.length).toFixed(0)} %` : '–';
}

function cell(value) {
  return (typeof value === 'number' ? value.toFixed(1) : '').padStart(9);
}

function signed(change) {
  if (change === null) return ''.padStart(9);
  const shown = change.toFixed(1);
  return (change >= 0.05 ? `+${shown}` : /^-?0\.0$/.test(shown) ? '=' : shown).padStart(9);
}

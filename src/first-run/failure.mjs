// Plain JavaScript, because it runs before anything is installed or built.

/** Exit codes, the same for every command. */
export const exitCodes = {
  fine: 0,
  failed: 1,
  usage: 2,
  prerequisite: 3,
  database: 4,
};

/** A failure told in three lines: what is wrong, why, and what to do. */
export class Failure extends Error {
  constructor(problem, { cause, fix, code = exitCodes.failed }) {
    super(problem);
    this.name = 'Failure';
    this.why = cause;
    this.fix = fix;
    this.code = code;
  }
}

/** The three lines, aligned. */
export function threeLines({ problem, cause, fix }) {
  return [
    ['error', problem],
    ['cause', cause],
    ['fix', fix],
  ]
    .filter(([, text]) => text)
    .map(([word, text]) => `${`${word}:`.padEnd(7)}${text}`)
    .join('\n');
}

/** The server has more questions than it can answer soon, so this one is not answered. */
export class Overloaded extends Error {
  override readonly name = 'Overloaded';
  readonly statusCode = 503;
  /** In how many seconds to come back. */
  readonly retryAfter: number;

  constructor(wait: number) {
    const seconds = Math.max(1, Math.ceil(wait / 1_000));
    super(`The server is overloaded; try again in ${seconds} s.`);
    this.retryAfter = seconds;
  }
}

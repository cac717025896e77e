/** More is asked than can be answered, so this is not. */
export class Overloaded extends Error {
  override readonly name = 'Overloaded';
  readonly statusCode = 503;
  /** In how many seconds to come back. */
  readonly retryAfter: number;

  constructor(wait: number) {
    const seconds = Math.max(1, Math.ceil(wait / 1_000));
    super(`There is more asked than can be answered; ask again in ${seconds} s.`);
    this.retryAfter = seconds;
  }
}

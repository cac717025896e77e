/**
 * Work that is done once for all who ask for it before it begins, one after the other. So what it comes to is never older than
 * anybody's asking, and a hundred who ask together cost as much as one.
 */
export function shared<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<Result> | undefined;
  async function begin(): Promise<Result> {
    await running;
    // All requests that lie ready are read before this.
    await new Promise((resolve) => setImmediate(resolve));
    next = undefined;
    const result = work();
    running = result.catch(() => {});
    return result;
  }
  return () => (next ??= begin());
}

import { DatabaseUnavailable } from '../model/errors.ts';

/** A deadline of our own: the server's does not help when the server itself is frozen. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new DatabaseUnavailable(
            `The graph did not answer within ${ms / 1000} s; try again, or ask for less.`,
          ),
        ),
      ms,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

import { Piscina } from 'piscina';
import type { Drafter } from '../../api/extracting.ts';
import { InvalidArgument } from '../../model/errors.ts';
import { type FetchedPage, fetchPage } from '../fetch-page.ts';
import type { Drafted, draftGiven, Given } from './draft-given.ts';

/** Longer than any article that people write takes, by far. */
const LONGEST = 20_000;
const MEGABYTES = 512;

/** How articles are fetched and read. */
export type DrafterParts = {
  fetch?: (address: string) => Promise<FetchedPage>;
  draft?: (task: Parameters<typeof draftGiven>[0]) => Promise<Drafted>;
};

/**
 * Reads articles for the server, in a thread beside it, so that a long one holds nobody up and one that breaks the thread costs
 * itself alone. Only public addresses are fetched, within the limits of fetch-page.ts.
 */
export function drafter({ fetch = fetchPage, draft = inThread }: DrafterParts = {}): Drafter {
  return async ({ kind, value }, facts) => {
    const given = kind === 'url' ? await fetched(fetch, value) : { text: value };
    const drafted = await draft({ given, options: facts });
    if (drafted.fault !== null)
      throw new InvalidArgument(drafted.fault.argument ?? kind, drafted.fault.message);
    return drafted;
  };
}

async function fetched(fetch: NonNullable<DrafterParts['fetch']>, address: string): Promise<Given> {
  try {
    return await fetch(address);
  } catch (error) {
    throw error instanceof InvalidArgument ? new InvalidArgument('url', error.message) : error;
  }
}

let pool: Piscina<Parameters<typeof draftGiven>[0], Drafted> | undefined;

async function inThread(task: Parameters<typeof draftGiven>[0]): Promise<Drafted> {
  // The first article brings the thread, and when none comes for a while it goes.
  pool ??= new Piscina({
    filename: new URL('./draft-given.js', import.meta.url).href,
    name: 'draftGiven',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  try {
    return await pool.run(task, { signal: AbortSignal.timeout(LONGEST) });
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'AbortError';
    const why = isLate ? `it took more than ${LONGEST / 1000} s` : 'it broke the reader';
    return {
      fault: {
        argument: null,
        message: `The article could not be read, for ${why}; give a shorter part of it.`,
      },
    };
  }
}

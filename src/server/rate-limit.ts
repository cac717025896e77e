import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { viewerOf } from '../access/caller.ts';
import { Unauthenticated } from '../model/errors.ts';
import { count } from '../model/in-words.ts';
import type { Callers } from './callers.ts';
import { sendFailure } from './failures.ts';

const MINUTE_MS = 60_000;
/** What watches the server, and files that a browser keeps, cost nothing that others wait for. */
const FREE = /^\/(?:health|metrics|assets)(?:\/|$)/;

/**
 * Answers so many requests a minute of one caller and refuses the others before any work is done for them: of whoever brings a
 * key or a token by that, of others by the address (an IPv6 one by its first 64 bits). The counts of the last 5,000 of each are
 * kept, so that no flood of addresses takes more memory.
 */
export async function limitRate(site: FastifyInstance, perMinute: number, callers: Callers): Promise<void> {
  await site.register(rateLimit, { global: false, max: perMinute, timeWindow: MINUTE_MS });
  // Of a client that has left already there is no address.
  const addressOf = ({ ip }: FastifyRequest) => normalizeIP(ip ?? '');
  const byHolder = site.createRateLimit({ keyGenerator: async (request) => holderOf(callers, request) });
  const byAddress = site.createRateLimit({ keyGenerator: addressOf });
  const byRefusal = site.createRateLimit({ keyGenerator: addressOf });

  /** By what a request is counted. What is no key makes nobody somebody else: it is counted by the address. */
  async function countFor(request: FastifyRequest): Promise<typeof byAddress> {
    if (!callers.of(request).credential) return byAddress;
    // From where too many wrong keys came no more are looked up, since that is work for the graph.
    const refusals = await byRefusal(request, { increment: false });
    if (!refusals.isAllowed && refusals.remaining === 0) return byRefusal;
    try {
      await holderOf(callers, request);
      return byHolder;
    } catch (error) {
      return error instanceof Unauthenticated ? byRefusal : byAddress;
    }
  }

  let isTold = false;
  /** Behind a proxy that is not believed all clients are one, which nobody would find out from what they get. */
  function tellOfProxy({ headers, ip, socket, log }: FastifyRequest): void {
    if (isTold || headers['x-forwarded-for'] === undefined || ip !== socket.remoteAddress) return;
    isTold = true;
    log.warn(
      'Requests come with X-Forwarded-For, which is not believed, so all that come by one proxy are counted as one caller; name the proxy in TRUST_PROXY.',
    );
  }

  site.addHook('onRequest', async (request, reply): Promise<FastifyReply | undefined> => {
    if (FREE.test(request.routeOptions.url ?? '')) return;
    tellOfProxy(request);
    const counted = await (await countFor(request))(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    const seconds = Math.max(1, counted.ttlInSeconds);
    sendFailure(reply.header('retry-after', seconds), {
      status: 429,
      code: 'RATE_LIMITED',
      message: `At most ${count(perMinute)} requests a minute are answered for one key, account or address; try again in ${seconds} s.`,
    });
    return reply;
  });
}

/** What tells a caller who brings a key or a token from all others. @throws Unauthenticated for what is none. */
async function holderOf(callers: Callers, request: FastifyRequest): Promise<string> {
  const { account, name } = (await viewerOf(callers.of(request)))!;
  return account ? `account ${account}` : `key ${name}`;
}

import { lookup as resolveName } from 'node:dns';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { InvalidArgument } from '../model/errors.ts';
import { isPublicAddress } from './public-address.ts';

/** A page as it came over the network. */
export type FetchedPage = { url: string; bytes: Uint8Array; charset: string | null };

/** How far a fetch may go. `isAllowed` says which addresses may be spoken to; only public ones unless a caller says otherwise. */
export type FetchLimits = {
  bytes: number;
  milliseconds: number;
  redirects: number;
  isAllowed: (address: string) => boolean;
};

const LIMITS: FetchLimits = {
  bytes: 10_000_000,
  milliseconds: 20_000,
  redirects: 5,
  isAllowed: isPublicAddress,
};

/**
 * Fetches a page that a person named. The address that is connected to is the one that was checked, at the first request
 * and at each redirect, so that no name can lead into a private network.
 * @throws InvalidArgument where the address is not one to fetch from, or what comes back is no page.
 */
export async function fetchPage(address: string, limits: Partial<FetchLimits> = {}): Promise<FetchedPage> {
  const bounds = { ...LIMITS, ...limits };
  const signal = AbortSignal.timeout(bounds.milliseconds);
  let url = checkedUrl(address, address, bounds);
  try {
    for (let hops = 0; hops <= bounds.redirects; hops++) {
      const response = await send(url, bounds, signal, address);
      const onward = response.headers.location;
      if (onward === undefined || !isRedirect(response.statusCode))
        return await read(response, url, bounds, signal, address);
      response.destroy();
      url = checkedUrl(new URL(onward, url).href, address, bounds);
    }
  } catch (error) {
    if (error instanceof InvalidArgument) throw error;
    const why = signal.aborted ? `it took longer than ${bounds.milliseconds / 1000} s` : reasonOf(error);
    throw refused(address, `it cannot be fetched (${why})`, 'save the page and name the file instead');
  }
  throw refused(
    address,
    `it redirects more than ${bounds.redirects} times`,
    'name the address that it leads to',
  );
}

function refused(address: string, why: string, fix: string): InvalidArgument {
  return new InvalidArgument(
    address,
    `The address ${JSON.stringify(address)} was not read because ${why}; ${fix}.`,
  );
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}

function isRedirect(status: number | undefined): boolean {
  return status !== undefined && [301, 302, 303, 307, 308].includes(status);
}

function checkedUrl(address: string, asked: string, { isAllowed }: FetchLimits): URL {
  if (!URL.canParse(address))
    throw refused(asked, 'it is not an address', 'write one that begins with https://');
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw refused(asked, `${url.protocol} is not fetched`, 'name an http or https address, or a file');
  if (url.username !== '' || url.password !== '')
    throw refused(asked, 'it holds a user name or password', 'leave them out');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isAllowed(host))
    throw refused(asked, `${host} is not a public address`, 'save the page and name the file instead');
  return url;
}

function send(
  url: URL,
  { isAllowed }: FetchLimits,
  signal: AbortSignal,
  asked: string,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  const headers = {
    accept: 'text/html, application/xhtml+xml, text/plain',
    'accept-encoding': 'gzip, br',
    'user-agent': 'on-record',
  };
  return new Promise((resolve, reject) => {
    request(url, { headers, signal, lookup: checkedLookup(isAllowed, asked), agent: false }, resolve)
      .on('error', reject)
      .end();
  });
}

/** Resolves a name as usual, but hands on no address unless all that the name has are allowed. */
function checkedLookup(isAllowed: FetchLimits['isAllowed'], asked: string): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const refusedOne = addresses.find(({ address }) => !isAllowed(address));
      if (refusedOne || addresses.length === 0) {
        const why = refusedOne
          ? `${hostname} leads to ${refusedOne.address}, which is not a public address`
          : `${hostname} has no address`;
        return callback(refused(asked, why, 'save the page and name the file instead'), '', 0);
      }
      if (options.all) return callback(null, addresses);
      return callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

async function read(
  response: IncomingMessage,
  url: URL,
  bounds: FetchLimits,
  signal: AbortSignal,
  asked: string,
): Promise<FetchedPage> {
  const status = response.statusCode ?? 0;
  const type = response.headers['content-type'] ?? 'text/html';
  const encoding = response.headers['content-encoding'] ?? 'identity';
  const problem =
    status < 200 || status > 299
      ? refused(
          asked,
          `the site answered ${status}`,
          'look at it in a browser, or save the page and name the file',
        )
      : !/^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(type)
        ? refused(
            asked,
            `it is ${type.split(';')[0]}, not a page or plain text`,
            'name the page of the article',
          )
        : null;
  if (problem) {
    response.destroy();
    throw problem;
  }
  const decoder = encoding === 'identity' ? null : DECODERS[encoding as keyof typeof DECODERS]?.();
  if (decoder === undefined)
    throw refused(asked, `its content encoding ${encoding} is not known`, 'save the page and name the file');
  const chunks: Buffer[] = [];
  const limited = limitTo(bounds.bytes, asked);
  const gather = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) chunks.push(chunk);
  };
  if (decoder) await pipeline(response, decoder, limited, gather, { signal });
  else await pipeline(response, limited, gather, { signal });
  return {
    url: url.href,
    bytes: Buffer.concat(chunks),
    charset: /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? null,
  };
}

/** Counts what is unpacked, so that a small answer cannot swell up. */
function limitTo(most: number, asked: string): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      if (size > most)
        done(
          refused(
            asked,
            `it is larger than ${most / 1e6} MB`,
            'save the part that matters and name the file',
          ),
        );
      else done(null, chunk);
    },
  });
}

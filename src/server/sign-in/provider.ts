import {
  createRemoteJWKSet,
  customFetch,
  errors,
  type FetchImplementation,
  type JWTVerifyGetKey,
} from 'jose';
import { isSafeAddress, type SignIn } from '../../access/tokens.ts';
import { SignInUnavailable } from '../../model/errors.ts';

/** How long the provider may take to answer. */
const LONGEST_MS = 3_000;
/** How long it is left alone after it failed, so that a flood of tokens does not become a flood of requests to it. */
const QUIET_MS = 2_000;

/**
 * The public keys of an issuer. They are fetched when the first token comes, kept for ten minutes, and read again where a token
 * names one that is not among them, at most each half minute. `tell` is told why they cannot be had.
 */
export function keysOf(
  { issuer, jwksUrl }: Pick<SignIn, 'issuer' | 'jwksUrl'>,
  tell: (error: Error) => void,
): JWTVerifyGetKey {
  let quietUntil = 0;
  const fetchSparingly: FetchImplementation = async (url, init) => {
    if (performance.now() < quietUntil) throw new Error('It failed a moment ago.');
    return fetch(url, init);
  };
  const findKeys = async () => {
    const url = new URL(jwksUrl ?? (await discovered(issuer, fetchSparingly)));
    return createRemoteJWKSet(url, { timeoutDuration: LONGEST_MS, [customFetch]: fetchSparingly });
  };
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    keys ??= findKeys();
    const finding = keys;
    try {
      return await (await finding)(header, token);
    } catch (error) {
      // What is wrong with a token is told by whoever reads it.
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        throw error;
      // Of many who waited for the same answer the first one tells.
      if (performance.now() >= quietUntil) {
        quietUntil = performance.now() + QUIET_MS;
        tell(new Error(`The keys of ${issuer} cannot be had, so no token can be checked.`, { cause: error }));
      }
      await finding.catch(() => {
        if (keys === finding) keys = undefined;
      });
      throw new SignInUnavailable(
        'Tokens cannot be checked now, because the keys of the identity provider cannot be had; try again in a few seconds, or use a key.',
      );
    }
  };
}

/** Where an issuer's discovery document says that its keys are (OpenID Connect Discovery 1.0). */
async function discovered(issuer: string, fetchIt: FetchImplementation): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetchIt(url, {
    method: 'GET',
    headers: new Headers({ accept: 'application/json' }),
    redirect: 'manual',
    signal: AbortSignal.timeout(LONGEST_MS),
  });
  if (answer.status !== 200) throw new Error(`${url} answers with the status ${answer.status}.`);
  const { issuer: named, jwks_uri: jwksUrl } = (await answer.json()) as Record<string, unknown>;
  if (named !== issuer) throw new Error(`${url} is of the issuer ${named}; set JWT_ISSUER to the same text.`);
  if (typeof jwksUrl !== 'string' || !isSafeAddress(jwksUrl))
    throw new Error(`${url} names no jwks_uri that begins with https; set JWT_JWKS_URL.`);
  return jwksUrl;
}

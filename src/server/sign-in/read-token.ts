import { errors, jwtVerify } from 'jose';
import type { Actor } from '../../access/roles.ts';
import { holderIn, type SignIn } from '../../access/tokens.ts';
import { SignInUnavailable, Unauthenticated } from '../../model/errors.ts';
import { keysOf } from './provider.ts';

/**
 * Signatures by a private key alone. With a shared secret whoever can check a token could make one, and the public key itself
 * could be taken for that secret.
 */
const ALGORITHMS = 'RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA Ed25519'.split(' ');
/** How far two clocks may be apart, in seconds. */
const CLOCKS_S = 30;

/**
 * Reads tokens of an identity provider: whose one is, once its signature, issuer, audience and times are found to be right.
 * The reader throws Unauthenticated for a wrong token, and SignInUnavailable where it cannot be checked.
 */
export function tokenReader(signIn: SignIn, tell: (error: Error) => void): (token: string) => Promise<Actor> {
  const keys = keysOf(signIn, tell);
  const { issuer, audience } = signIn;
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      issuer,
      audience,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: CLOCKS_S,
    }).catch((error: unknown) => {
      throw error instanceof SignInUnavailable ? error : new Unauthenticated(faultOf(error, signIn));
    });
    return holderIn(payload, signIn);
  };
}

/** What is wrong with a token, and what to do. Nothing of the token is in it. */
function faultOf(error: unknown, { issuer, audience }: SignIn): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired; sign in again and send the new one.';
  if (error instanceof errors.JWTClaimValidationFailed) {
    const { claim, reason } = error;
    if (reason !== 'check_failed')
      return `The token lacks the claim ${claim}, or has it in another form; ask whoever runs the sign-in.`;
    if (claim === 'iss') return `The token is of another issuer; sign in at ${issuer}.`;
    if (claim === 'aud')
      return `The token is meant for somebody else; ask the sign-in for one with the audience ${audience}.`;
    return 'The token is not valid yet; wait a moment, or set the clocks right.';
  }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return 'The token is not signed by a private key; send one that is signed with RS256, PS256, ES256, EdDSA or their like.';
  if (error instanceof errors.JWKSMultipleMatchingKeys)
    return 'The token does not say which key signed it (kid), and the issuer has several; ask whoever runs the sign-in.';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed)
    return `The token is not signed by a key of ${issuer}; sign in again and send the new one.`;
  return 'This is no token that can be read here; send the signed JWT that you got when you signed in.';
}

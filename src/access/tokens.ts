import { Unauthenticated } from '../model/errors.ts';
import { ACCESS_ROLES, type AccessRole, type Actor } from './roles.ts';

/** Whose tokens are taken, and how they are read. */
export type SignIn = {
  /** As the tokens write it, letter by letter. */
  issuer: string;
  /** Whom tokens must be meant for, so that one for another program of the same provider opens nothing here. */
  audience: string;
  /** Where the issuer's keys are; where its discovery document says when left out. */
  jwksUrl?: string | undefined;
  /** A claim, or a way of claims with dots between them, such as `realm_access.roles`. */
  roleClaim: string;
  nameClaim: string;
  /** Which values of the role claim give which role. */
  roles: ReadonlyMap<string, AccessRole>;
};

/** What a provider calls the roles where nothing is said. */
export const SAME_NAMES: SignIn['roles'] = new Map(
  ACCESS_ROLES.flatMap((role) => [
    [role, role],
    [role.toLowerCase(), role],
  ]),
);

/** Whether a text has the form of a signed token, or of one that leaves its signature out. */
export function isToken(text: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text);
}

/** Whether what is fetched from an address comes unaltered: by TLS, or from this machine. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text) || /\s/.test(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname))
  );
}

type Claims = Readonly<Record<string, unknown>>;

/**
 * Whom a token is of whose signature, issuer, audience and times are right. A role that is not named is that of a READER, so
 * somebody who has signed in can read where that needs a key, and change nothing.
 * @throws Unauthenticated for a subject that cannot be told apart from others.
 */
export function holderIn(claims: Claims, { issuer, nameClaim, roleClaim, roles }: SignIn): Actor {
  const { sub } = claims;
  if (typeof sub !== 'string' || !SUBJECT.test(sub))
    throw new Unauthenticated(
      'The token has a subject (sub) that cannot be used; ask whoever runs the sign-in for one of 1 to 255 letters.',
    );
  const given = claimAt(claims, nameClaim);
  const name = (typeof given === 'string' && shownName(given)) || shownName(sub);
  const named = [claimAt(claims, roleClaim)].flat().map((one) => roles.get(String(one)));
  const role = ACCESS_ROLES.findLast((one) => named.includes(one)) ?? 'READER';
  return { name, role, account: `${issuer} ${sub}` };
}

const SUBJECT = /^(?=.*\S)[^\p{Cc}]{1,255}$/u;
const LONGEST_NAME = 80;
/** Letters that nobody sees, and those that turn the order of what stands around them. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A name as history can show it in one line. */
function shownName(text: string): string {
  const line = text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  return [...line].slice(0, LONGEST_NAME).join('').trim();
}

/** A claim by its own name, which may hold dots itself, or else by the way to it. */
function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path.split('.').reduce<unknown>((at, name) => {
    const isMap = typeof at === 'object' && at !== null && Object.hasOwn(at, name);
    return isMap ? (at as Claims)[name] : undefined;
  }, claims);
}

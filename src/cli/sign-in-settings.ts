import { ACCESS_ROLES, type AccessRole } from '../access/roles.ts';
import { isSafeAddress, SAME_NAMES, type SignIn } from '../access/tokens.ts';
import { InvalidArgument } from '../model/errors.ts';
import type { Setting } from './settings.ts';

/** The settings of a sign-in by the tokens of an identity provider. */
export const signInSettings: readonly Setting[] = [
  {
    name: 'JWT_ISSUER',
    preset: '',
    meaning: 'identity provider whose tokens (JWT) open what keys open',
    fault: (text) => (isSafeAddress(text) ? null : `${SAFE}, as iss in its tokens writes it`),
  },
  { name: 'JWT_AUDIENCE', preset: '', meaning: 'whom its tokens must be meant for (aud)', fault: () => null },
  {
    name: 'JWT_JWKS_URL',
    preset: '',
    meaning: 'where its public keys are, if not where its discovery document says',
    fault: (text) => (isSafeAddress(text) ? null : SAFE),
  },
  {
    name: 'JWT_ROLE_CLAIM',
    preset: 'roles',
    meaning: 'claim that holds the role or a list of them',
    fault: faultOfClaim,
  },
  {
    name: 'JWT_ROLES',
    preset: '',
    meaning: 'what it calls the roles: REVIEWER=editors,ADMIN=it',
    fault: (text) => (rolesIn(text) ? null : 'roles such as REVIEWER=editors,REVIEWER=desk,ADMIN=it'),
  },
  { name: 'JWT_NAME_CLAIM', preset: 'name', meaning: 'claim that holds the name', fault: faultOfClaim },
];

const SAFE = 'an address that begins with https://, or with http:// on this machine';

/** How tokens are read, where they are taken. @throws InvalidArgument for a part without what it needs. */
export function readSignIn(text: (name: string) => string): SignIn | undefined {
  const [issuer, audience] = [text('JWT_ISSUER'), text('JWT_AUDIENCE')];
  if (!issuer) {
    const alone = signInSettings.find(({ name, preset }) => text(name) !== preset);
    if (!alone) return undefined;
    throw new InvalidArgument(
      'JWT_ISSUER',
      `${alone.name} is set and JWT_ISSUER is not; set both, or neither of them.`,
    );
  }
  if (!audience)
    throw new InvalidArgument(
      'JWT_AUDIENCE',
      'JWT_ISSUER is set and JWT_AUDIENCE is not; set it to what the tokens for this server have in aud, so that those for other programs open nothing here.',
    );
  return {
    issuer,
    audience,
    jwksUrl: text('JWT_JWKS_URL') || undefined,
    roleClaim: text('JWT_ROLE_CLAIM'),
    nameClaim: text('JWT_NAME_CLAIM'),
    roles: rolesIn(text('JWT_ROLES')) ?? SAME_NAMES,
  };
}

function faultOfClaim(text: string): string | null {
  return text.length <= 200 ? null : 'the name of a claim, of at most 200 letters';
}

/** Which values give which role; null where nothing is said, or something else. */
function rolesIn(text: string): Map<string, AccessRole> | null {
  const roles = new Map<string, AccessRole>();
  for (const pair of text.split(',')) {
    const [, role, value] = /^\s*([A-Z]+)\s*=\s*(.*\S)\s*$/.exec(pair) ?? [];
    const known = ACCESS_ROLES.find((one) => one === role);
    if (!known || roles.has(value!)) return null;
    roles.set(value!, known);
  }
  return roles;
}

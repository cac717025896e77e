import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { SAME_NAMES, type SignIn } from '../../src/access/tokens.ts';

/** An identity provider on this machine: a discovery document, public keys, and the tokens that it gives out. */
export type Provider = {
  readonly issuer: string;
  readonly signIn: SignIn;
  /** How often its keys were asked for. */
  readonly asked: number;
  /** A token that is right, but for what is said otherwise; `undefined` leaves a claim out. */
  token(claims?: JWTPayload, header?: { alg?: string; kid?: string }): Promise<string>;
  /** A new key takes the place of the one that signed until now. */
  rotate(): Promise<void>;
  publicKey(): Promise<string>;
  /** A key of somebody else that signs under the name of the provider's own. */
  forged(claims?: JWTPayload): Promise<string>;
  /** Whether it answers. */
  isUp: boolean;
};

type Pair = { kid: string; publicKey: CryptoKey; privateKey: CryptoKey; jwk: JWK };

export const AUDIENCE = 'on-record';

/** Runs one while the tests of a file run. */
export function identityProvider(): Provider {
  let server: Server;
  let issuer = '';
  let pair: Pair;
  let asked = 0;
  const provider: Provider = {
    get issuer() {
      return issuer;
    },
    get signIn() {
      return { issuer, audience: AUDIENCE, roleClaim: 'roles', nameClaim: 'name', roles: SAME_NAMES };
    },
    get asked() {
      return asked;
    },
    token: (claims, header) => signed(pair, claims, header),
    async rotate() {
      pair = await newPair();
    },
    publicKey: () => exportSPKI(pair.publicKey),
    forged: async (claims) => signed({ ...(await newPair()), kid: pair.kid }, claims),
    isUp: true,
  };
  const signed = ({ kid, privateKey }: Pair, claims: JWTPayload = {}, header = {}) => {
    const now = Math.floor(Date.now() / 1_000);
    const standard = {
      iss: issuer,
      aud: AUDIENCE,
      sub: '00u1',
      name: 'Ann Marlow',
      iat: now,
      exp: now + 300,
    };
    return new SignJWT(JSON.parse(JSON.stringify({ ...standard, ...claims })))
      .setProtectedHeader({ alg: 'RS256', kid, ...header })
      .sign(privateKey);
  };
  beforeAll(async () => {
    pair = await newPair();
    server = createServer((request, response) => {
      if (request.url === '/keys') asked++;
      const answer = {
        '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/keys` },
        '/keys': { keys: [pair.jwk] },
      }[request.url!];
      response.statusCode = provider.isUp && answer ? 200 : 503;
      response.end(JSON.stringify(provider.isUp ? answer : {}));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return provider;
}

let made = 0;

async function newPair(): Promise<Pair> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const kid = `key-${made++}`;
  return {
    kid,
    publicKey,
    privateKey,
    jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' },
  };
}

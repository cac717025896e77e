/** A key or a token as a request brings it. */
export type Credential = {
  /** A program names its key with each request; a browser sends what it was told once with all of them, whoever's page asks. */
  scheme: 'BEARER' | 'BASIC';
  key: string;
};

/** Reads `Authorization: Bearer KEY`, or `Basic` with the key as its password; null for anything else. */
export function readAuthorization(header: string | undefined): Credential | null {
  const [, scheme, value] = /^(Bearer|Basic) +(\S+) *$/i.exec(header ?? '') ?? [];
  if (!scheme || !value) return null;
  if (scheme.toLowerCase() === 'bearer') return { scheme: 'BEARER', key: value };
  const text = Buffer.from(value, 'base64').toString('utf8');
  return { scheme: 'BASIC', key: text.slice(text.indexOf(':') + 1) };
}

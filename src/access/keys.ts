import { createHash, randomBytes } from 'node:crypto';

/** Stands before each key, so that tools that look for secrets in code find it. */
const PREFIX = 'onrecord_';
const KEY = /^onrecord_[A-Za-z0-9_-]{43}$/;

/** A new key: 256 random bits, to be shown once and kept nowhere. */
export function newKey(): string {
  return PREFIX + randomBytes(32).toString('base64url');
}

/**
 * What is kept of a key. One round of SHA-256 is right here: a slow hash protects passwords, which can be guessed, and nobody
 * guesses 256 random bits, while each request has its key hashed.
 */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Whether a text can be a key at all. */
export function isKey(text: string): boolean {
  return KEY.test(text);
}

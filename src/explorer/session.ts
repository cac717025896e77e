import { signal } from '@preact/signals';
import { type Asked, ask } from './ask.ts';
import { Refused } from './post.ts';
import { Viewer } from './queries.generated.ts';

/** Somebody who is signed in, with what their key may do. */
export type Session = { key: string; name: string; role: string; may: readonly string[] };

/** The key is kept for this tab alone, and goes when the tab is closed. */
const KEPT = 'on-record.session';

/** Who is signed in here; null where nobody is. */
export const session = signal<Session | null>(kept());

/** Why somebody was signed out by the server, in words; empty otherwise. */
export const signedOutBecause = signal('');

/**
 * Signs somebody in, once the server knows the key.
 * @throws Error in words for the reader, where the key is none.
 */
export async function signIn(key: string): Promise<void> {
  // What no header can hold is no key, and would be told in the browser's words.
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new Error('This is no key: a key begins with onrecord_ and has no spaces.');
  const { viewer } = await ask(Viewer, {}, undefined, key);
  if (!viewer) throw new Error('The server does not see this key; ask whoever runs it.');
  session.value = { key, ...viewer };
  signedOutBecause.value = '';
  sessionStorage.setItem(KEPT, JSON.stringify(session.value));
}

/** Forgets the key. */
export function signOut(): void {
  session.value = null;
  sessionStorage.removeItem(KEPT);
}

/** Asks with the key of whoever is signed in, who is signed out where the key is no longer one. */
export async function askSigned<Answer, Variables>(
  query: Asked<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  try {
    return await ask(query, variables, undefined, session.value?.key);
  } catch (error) {
    if (error instanceof Refused && error.code === 'UNAUTHENTICATED') {
      signOut();
      signedOutBecause.value = error.message;
    }
    throw error;
  }
}

/** Whether whoever is signed in may do this. */
export function maySigned(mutation: string): boolean {
  return session.value?.may.includes(mutation) ?? false;
}

function kept(): Session | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as Session | null;
  } catch {
    return null;
  }
}

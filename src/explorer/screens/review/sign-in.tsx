import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { maySigned, session, signedOutBecause, signIn, signOut } from '../../session.ts';

/** Asks for a key. It stays in this tab, and goes to the server in a header alone. */
export function SignIn() {
  const trouble = useSignal('');
  const isWaiting = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  const enter = async (event: Event) => {
    event.preventDefault();
    const key = field.current!.value.trim();
    if (!key || isWaiting.value) return;
    isWaiting.value = true;
    trouble.value = '';
    try {
      await signIn(key);
    } catch (error) {
      trouble.value = (error as Error).message;
      field.current?.select();
    } finally {
      isWaiting.value = false;
    }
  };
  return (
    // Were it sent by the browser itself, the key would not stand in an address.
    <form class="sign-in" method="post" onSubmit={enter}>
      <label for="key">Your key</label>
      <div class="field">
        <input
          id="key"
          ref={field}
          type="password"
          autocomplete="off"
          spellcheck={false}
          placeholder="onrecord_…"
          aria-describedby="key-kept"
          aria-invalid={trouble.value !== ''}
        />
        <button class="pill strong" type="submit">
          Sign in
        </button>
      </div>
      <p class="note" id="key-kept">
        Whoever runs this server makes keys. Yours is kept in this tab until you sign out or close it.
      </p>
      <p class="trouble-line" role="alert">
        {trouble.value || signedOutBecause.value}
      </p>
    </form>
  );
}

/** Who is signed in, and the way out. */
export function SignedIn() {
  if (!session.value) return null;
  return (
    <p class="signed-in">
      <span>
        Signed in as <strong>{session.value.name}</strong>, {session.value.role.toLowerCase()}
      </span>
      <button class="pill" type="button" onClick={signOut}>
        Sign out
      </button>
    </p>
  );
}

/** What somebody is told whose key may not do what a screen is for. */
export function MayNot({ mutation, needs, doing }: { mutation: string; needs: string; doing: string }) {
  if (!session.value || maySigned(mutation)) return null;
  return (
    <div class="state trouble" role="alert">
      <p>
        The key of {session.value.name} has the role {session.value.role}. It may read, but {doing} needs the
        role {needs}. Ask whoever runs this server for another key.
      </p>
    </div>
  );
}

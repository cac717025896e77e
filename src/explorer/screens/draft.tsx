import { useSignal } from '@preact/signals';
import { useTitle } from '../parts/title.ts';
import { maySigned, session } from '../session.ts';
import { AtDraft } from './draft/at-draft.tsx';
import { Bring } from './draft/bring.tsx';
import { heldDraft, holdDraft } from './draft/desk.ts';
import { MayNot, SignedIn, SignIn } from './review/sign-in.tsx';

/** Where an article is brought in: read by rules, corrected beside its text, checked and imported. */
export function Draft() {
  useTitle('Bring in an article');
  const isHeld = useSignal(heldDraft() !== null);
  return (
    <>
      <div class="intro">
        <h1>Bring in an article</h1>
        <p>
          Rules read who says what in it. Correct what they found beside the text, add what they missed, and
          import it. Nothing is written before you say so, and the text itself is not kept.
        </p>
        <SignedIn />
      </div>
      <MayNot mutation="importDocument" needs="CONTRIBUTOR" doing="bringing in an article" />
      {!session.value && <SignIn />}
      {maySigned('importDocument') &&
        (isHeld.value ? (
          <AtDraft
            onDrop={() => {
              holdDraft(null);
              isHeld.value = false;
            }}
          />
        ) : (
          <Bring
            onRead={(brought) => {
              holdDraft(brought);
              isHeld.value = true;
            }}
          />
        ))}
    </>
  );
}

import { counted } from '../../words.ts';
import type { Desk } from './desk.ts';
import { ItemForm } from './item-form.tsx';
import { SPEAKERS } from './read.ts';

/** Everybody whom the draft names, each with how much is theirs; they can be named otherwise, and two made one. */
export function Speakers({ desk }: { desk: Desk }) {
  const { named, items } = desk.draft.value;
  const form = desk.form.value;
  return (
    <section class="draft-speakers" aria-labelledby="draft-speakers">
      <h3 id="draft-speakers">Who is named</h3>
      <ul>
        {named
          .filter(({ section }) => SPEAKERS.includes(section))
          .map((one) => {
            const theirs = items.filter((item) => 'speakers' in item && item.speakers.includes(one.local));
            return (
              <li key={one.local}>
                {form?.is === 'speaker' && form.at === one.local ? (
                  <ItemForm desk={desk} form={form} />
                ) : (
                  <p>
                    <strong>{one.name}</strong>{' '}
                    <span class="soft">{counted(theirs.length, 'statement')}</span>{' '}
                    {one.aliases && <span class="soft">also {one.aliases}</span>}{' '}
                    <button
                      class="pill"
                      type="button"
                      disabled={form !== null}
                      aria-label={`Edit ${one.name}`}
                      onClick={() => desk.editSpeaker(one)}
                    >
                      Edit
                    </button>
                  </p>
                )}
              </li>
            );
          })}
      </ul>
    </section>
  );
}

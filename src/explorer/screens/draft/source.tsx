import type { Desk } from './desk.ts';
import { ItemForm } from './item-form.tsx';

/** Which article the draft is of: its title, when and where it was published. They can be put right. */
export function OfSource({ desk }: { desk: Desk }) {
  const { title, publishedAt, url } = desk.draft.value.source;
  const form = desk.form.value;
  return (
    <header class="draft-source">
      <h2>{title}</h2>
      {form?.is === 'source' ? (
        <ItemForm desk={desk} form={form} />
      ) : (
        <p>
          <span class="soft">
            {publishedAt ? `Published ${publishedAt}` : 'No day of publication'}
            {url && ` at ${url}`}
          </span>{' '}
          <button
            class="pill"
            type="button"
            disabled={form !== null}
            aria-label="Edit title, day and address"
            onClick={desk.editSource}
          >
            Edit
          </button>
        </p>
      )}
    </header>
  );
}

import { maySigned } from '../session.ts';

/** Leads those who may decide to each of these links on the review screen. */
export function ReviewLink({ of }: { of: readonly { id: string }[] }) {
  if (of.length === 0 || !maySigned('reviewAll')) return null;
  return (
    <p class="to-review">
      {of.map(({ id }, place) => (
        <a key={id} class="pill" href={`/review?id=${encodeURIComponent(id)}`}>
          {of.length === 1 ? 'Review' : `Review link ${place + 1} of ${of.length}`}
        </a>
      ))}
    </p>
  );
}

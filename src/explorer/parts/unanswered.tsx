import { namesOf } from '../words.ts';

/** Says from whom no answer is on record, at a statement that calls somebody out. */
export function Unanswered({ by }: { by: readonly { name: string }[] }) {
  if (by.length === 0) return null;
  return <p class="unanswered">No answer on record from {namesOf(by)}</p>;
}

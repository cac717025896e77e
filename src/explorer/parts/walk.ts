const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Lets the arrow keys walk the links that open results, from the search box down and back; Enter then opens as it opens
 * any link. Keys pressed on other controls keep their own meaning.
 */
export function walkResults(event: KeyboardEvent): void {
  const { target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(target instanceof HTMLElement))
    return;
  const box = document.querySelector<HTMLInputElement>('input[type="search"]');
  const results = [...document.querySelectorAll<HTMLElement>('[data-opens]')];
  const here = results.findIndex((one) => one === target || target.closest('.card')?.contains(one));
  if (here < 0 && target !== box) return;
  const next = placeAfter(event.key, here, results.length);
  if (next === null || next >= results.length) return;
  event.preventDefault();
  const goal = next < 0 ? box : results[next];
  goal?.focus();
  goal?.closest('.card')?.scrollIntoView({ block: 'nearest' });
}

/** The place to go to: -1 is the box; null where a key leads nowhere. */
function placeAfter(key: string, here: number, length: number): number | null {
  if (key in STEPS) return here < 0 && key === 'ArrowUp' ? null : here + STEPS[key]!;
  // In the box these keys move the caret.
  if (here < 0) return null;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}

/** Where the editors are for the query, for its variables and headers, and for the answer. */
const EDITORS = ['.graphiql-query-editor', '.graphiql-editor-tool', '.result-window'];
const BUTTONS = '.graphiql-tab button, .graphiql-tab-add, .graphiql-execute-button, .graphiql-toolbar button';

/**
 * Holds clicks until the editor is ready, and lets the last one follow then. Until then a tab would be marked as chosen
 * while the editor still shows, and later overwrites, the text of another.
 */
export function holdClicks(page: HTMLElement): void {
  // By its place, since the page may be built anew until then.
  let held = -1;
  const buttons = () => [...page.querySelectorAll<HTMLElement>(BUTTONS)];
  const hold = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>(BUTTONS);
    if (!button) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    held = buttons().indexOf(button);
    page.setAttribute('aria-busy', 'true');
  };
  page.addEventListener('click', hold, { capture: true });
  const watcher = new MutationObserver(() => {
    if (!EDITORS.every((place) => page.querySelector(`${place} .monaco-editor`))) return;
    watcher.disconnect();
    page.removeEventListener('click', hold, { capture: true });
    page.removeAttribute('aria-busy');
    // The editors are handed to the page in the same turn in which they are made.
    setTimeout(() => buttons()[held]?.click());
  });
  watcher.observe(page, { childList: true, subtree: true });
}

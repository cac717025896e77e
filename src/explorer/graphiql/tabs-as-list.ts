/**
 * Makes of GraphiQL's tabs a list of buttons. Each of its tabs holds two buttons, one to choose it and one to close it; what stands inside a
 * tab is not read out, so that nobody could find these without seeing them.
 */
export function tabsAsList(page: HTMLElement): void {
  const watcher = new MutationObserver(() => {
    page.querySelector('.graphiql-tabs[role="tablist"]')?.setAttribute('role', 'list');
    for (const tab of page.querySelectorAll('.graphiql-tab')) {
      if (tab.getAttribute('role') === 'tab') tab.setAttribute('role', 'listitem');
      const selected = tab.getAttribute('aria-selected');
      if (selected === null) continue;
      tab.removeAttribute('aria-selected');
      tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', selected);
    }
  });
  watcher.observe(page, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['role', 'aria-selected'],
  });
}

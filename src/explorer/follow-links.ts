/** Lets the focus follow a link that leads within a page, and a new screen begin at its top. */
export function followLinks(): void {
  addEventListener('hashchange', focusTarget);
  // A second click on the same link changes no address.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (link?.getAttribute('href') === location.hash) focusTarget();
  });
}

/** Gives the focus to what the address names, where that is on the page. */
export function focusTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}

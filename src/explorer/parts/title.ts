import { useEffect } from 'preact/hooks';

/** Gives the page its title, which the browser's history and screen readers read out. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title} · On Record`;
  }, [title]);
}

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { session } from './session.ts';

const SCREENS = [
  ['/', 'Search'],
  ['/contradictions', 'Contradictions'],
  ['/measures', 'Measures'],
  ['/printings', 'Printings'],
  ['/threads', 'Conversations'],
  ['/unanswered', 'Unanswered'],
  ['/path', 'Path'],
  ['/speakers', 'Speakers'],
  ['/sources', 'Sources'],
] as const;

/** What stands around every screen. */
export function Shell({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another screen is shown.
  useEffect(() => {
    // The browser looks after the first page itself; a link to a place on the next one is followed there.
    if (!isFirst.current && !location.hash) document.getElementById('main')?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [path]);
  const isHere = (screen: string) => (screen === '/' ? path === '/' : path.startsWith(screen));
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="top">
        <a class="brand" href="/">
          On Record
        </a>
        <nav aria-label="Screens">
          {SCREENS.map(([screen, name]) => (
            <a key={screen} href={screen} aria-current={isHere(screen) ? 'page' : undefined}>
              {name}
            </a>
          ))}
          {session.value && (
            <>
              <a href="/review" aria-current={isHere('/review') ? 'page' : undefined}>
                Review
              </a>
              <a href="/draft" aria-current={isHere('/draft') ? 'page' : undefined}>
                Bring in
              </a>
            </>
          )}
          <a href="/dashboards">Dashboards</a>
          <a href="/graphiql" target="_self">
            GraphiQL
          </a>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer class="bottom">
        <p>
          This records that something was said, by whom and where it is written. It never says that it is
          true.
        </p>
        <p>
          <a href="/glossary">Glossary</a> · <a href="/tolerance/1">When two figures contradict</a> ·{' '}
          <a href="/review">Review</a>
        </p>
      </footer>
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';

const SCREENS = [
  ['/', 'Search'],
  ['/contradictions', 'Contradictions'],
  ['/threads', 'Conversations'],
  ['/sources', 'Sources'],
] as const;

/** What stands around every screen. */
export function Shell({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
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
      </footer>
    </>
  );
}

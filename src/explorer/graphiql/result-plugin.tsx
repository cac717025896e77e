/** @jsxImportSource react */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { readLatest, watchLatest } from './latest.ts';
import type { Question } from './questions.ts';
import { resultPane } from './result-pane.ts';

/** Where there is no room beside the editor; the same stands in the style sheet. */
export const NARROW = '(max-width: 48rem)';

/** The plugin that shows the latest answer beside its query, as something to look at. */
export function resultPlugin(examples: readonly Question[]) {
  function Content() {
    const latest = useSyncExternalStore(watchLatest, readLatest);
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
      const host = place.current!;
      host.replaceChildren(resultPane(latest, examples));
      // On a phone the pane stands above the editor, so an answer would come out of sight.
      if (latest && matchMedia(NARROW).matches) host.scrollIntoView({ block: 'start' });
    }, [latest]);
    return <div ref={place} className="result-place" />;
  }
  return { title: 'Result', icon: Icon, content: Content };
}

function Icon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M2 14h12M4 11V7M8 11V2M12 11V5" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How wide an element is, in whole px; 0 until it stands on the page. What is drawn for a width is drawn anew when that changes. */
export function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement | null>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const measured = Math.round(place.current!.clientWidth);
      // A scroll bar that comes and goes is no reason to move everything.
      setWidth((before) => (Math.abs(measured - before) > 20 ? measured : before));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(place.current!);
    return () => watcher.disconnect();
  }, []);
  return [place, width];
}

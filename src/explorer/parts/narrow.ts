import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** As in the style sheets: up to here a screen is one column. */
const NARROW = '(max-width: 800px)';

/** Whether the window has room for one column alone; follows the window. */
export function useIsNarrow(): boolean {
  const isNarrow = useSignal(matchMedia(NARROW).matches);
  useEffect(() => {
    const asked = matchMedia(NARROW);
    const look = () => {
      isNarrow.value = asked.matches;
    };
    asked.addEventListener('change', look);
    return () => asked.removeEventListener('change', look);
  }, [isNarrow]);
  return isNarrow.value;
}

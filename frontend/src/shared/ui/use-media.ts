import { useSyncExternalStore } from 'react';

export const wide = '(min-width: 1024px)';

/** Whether a media query holds, followed live. */
export function useMedia(media: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(media);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(media).matches,
  );
}

import { type RefObject, useEffect } from 'react';
import { useLocation } from 'react-router';

/** What stands above the place may load and grow for so long. */
const settling = 4_000;

const byHand = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/** Brings the part of a page that the address names into sight, unless the reader moves first. */
export function useAnchor(page: RefObject<HTMLElement | null>): void {
  const { hash } = useLocation();
  useEffect(() => {
    const place = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!place || !page.current) {
      return;
    }
    const show = () => place.scrollIntoView({ block: 'start' });
    const watch = new ResizeObserver(show);
    const stop = () => watch.disconnect();
    show();
    watch.observe(page.current);
    const timer = setTimeout(stop, settling);
    for (const event of byHand) {
      window.addEventListener(event, stop, { once: true, passive: true });
    }
    return () => {
      stop();
      clearTimeout(timer);
      for (const event of byHand) {
        window.removeEventListener(event, stop);
      }
    };
  }, [hash, page]);
}

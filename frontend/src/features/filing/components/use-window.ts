import { type RefObject, useCallback, useEffect, useState } from 'react';

const spare = 4;

/** Which rows of one height are in sight, and some around them. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number, height: number) {
  const [seen, setSeen] = useState({ from: 0, to: 20 });

  const look = useCallback(() => {
    const element = box.current;
    if (element) {
      const from = Math.max(0, Math.floor(element.scrollTop / height) - spare);
      const to = Math.ceil((element.scrollTop + (element.clientHeight || 600)) / height) + spare;
      setSeen((before) => (before.from === from && before.to === to ? before : { from, to }));
    }
  }, [box, height]);

  useEffect(() => {
    const element = box.current;
    look();
    element?.addEventListener('scroll', look, { passive: true });
    const size = new ResizeObserver(look);
    if (element) {
      size.observe(element);
    }
    return () => {
      element?.removeEventListener('scroll', look);
      size.disconnect();
    };
  }, [box, look]);

  return { from: Math.min(seen.from, count), to: Math.min(seen.to, count) };
}

import { useLayoutEffect, useRef } from 'react';

/** Makes an element as high as the window leaves room below what stands over it. */
export function useHeightLeft() {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      const desk = element.current;
      if (desk) {
        const top = desk.getBoundingClientRect().top + window.scrollY;
        desk.style.setProperty('--above', `${Math.round(top)}px`);
      }
    };
    place();
    const sizes = new ResizeObserver(place);
    for (const other of element.current?.parentElement?.children ?? []) {
      sizes.observe(other);
    }
    sizes.observe(document.body);
    return () => sizes.disconnect();
  }, []);
  return element;
}

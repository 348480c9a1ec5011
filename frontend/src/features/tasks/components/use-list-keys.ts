import { type RefObject, useEffect } from 'react';

/** J and K move the focus through the links of a list; Enter then opens, as on any link. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function move(event: KeyboardEvent) {
      const step = { j: 1, k: -1 }[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
        return;
      }
      const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-task]') ?? [])];
      const focused = links.indexOf(document.activeElement as HTMLElement);
      const from = focused >= 0 ? focused : links.findIndex((link) => link.ariaCurrent === 'true');
      links[Math.min(Math.max(from + step, 0), links.length - 1)]?.focus();
    }
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, [list]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

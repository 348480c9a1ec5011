import { useEffect, useRef } from 'react';

/** Keys that do something wherever the focus is, but for where one types and behind a dialog. */
export function useShortcuts(keys: Record<string, (() => void) | undefined>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const act = latest.current[event.key];
      const held = event.ctrlKey || event.metaKey || event.altKey;
      if (!act || held || event.defaultPrevented || isTyping(event.target) || isBehindDialog()) {
        return;
      }
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
      (target instanceof HTMLInputElement && !/^(radio|checkbox|button)$/.test(target.type)))
  );
}

function isBehindDialog(): boolean {
  return [...document.querySelectorAll('[role="dialog"]')].some(
    (dialog) => dialog.getAttribute('aria-hidden') !== 'true' && isShown(dialog),
  );
}

function isShown(element: Element): boolean {
  return getComputedStyle(element.closest('.ant-modal-wrap') ?? element).display !== 'none';
}

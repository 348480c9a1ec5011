import { useEffect } from 'react';

interface Actions {
  undo: () => void;
  redo: () => void;
  step: (step: 1 | -1) => void;
  check: () => void;
}

/** N and P go through the findings, C marks one as checked; Ctrl+Z and Ctrl+Y as anywhere. */
export function useReviewKeys({ undo, redo, step, check }: Actions): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (
        isTyping(event.target) ||
        event.altKey ||
        document.querySelector('.ant-modal-wrap:not([style*="none"])')
      ) {
        return;
      }
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        const action = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' && undo;
        if (action) {
          event.preventDefault();
          action();
        }
        return;
      }
      const action = { n: () => step(1), p: () => step(-1), c: check }[key];
      action?.();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo, step, check]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

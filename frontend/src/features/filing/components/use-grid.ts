import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
} from 'react';
import type { Column } from '../model/columns';
import type { Place, Selection } from '../model/selection';
import { headWidth, rowHeight } from './grid-row';

/** What keys, clipboard and mouse do to the sheet. */
export interface GridActions {
  key: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  copy: (event: ClipboardEvent) => void;
  cut: (event: ClipboardEvent) => void;
  paste: (event: ClipboardEvent) => void;
  commit: () => void;
  select: (place: Place, extend: boolean) => void;
  edit: () => void;
}

const headHeight = 40;

/** The mouse selects; the active cell is brought in sight. */
export function useGrid(
  box: RefObject<HTMLDivElement | null>,
  field: RefObject<HTMLTextAreaElement | null>,
  { active }: Selection,
  columns: Column[],
  actions: GridActions,
) {
  const dragging = useRef(false);
  useEffect(() => {
    const stop = () => {
      dragging.current = false;
    };
    window.addEventListener('mouseup', stop);
    return () => window.removeEventListener('mouseup', stop);
  }, []);
  useEffect(() => {
    const element = box.current;
    if (element) {
      reveal(element, active, columns);
    }
  }, [box, active, columns]);

  const at = ({ target }: MouseEvent): Place | undefined => {
    const cell = (target as HTMLElement).closest<HTMLElement>('[data-column]');
    return cell
      ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
      : undefined;
  };
  return {
    onMouseDown: (event: MouseEvent) => {
      const place = at(event);
      if (place && event.button === 0) {
        event.preventDefault();
        dragging.current = true;
        actions.select(place, event.shiftKey);
        field.current?.focus({ preventScroll: true });
      }
    },
    onMouseOver: (event: MouseEvent) => {
      const place = dragging.current ? at(event) : undefined;
      if (place) {
        actions.select(place, true);
      }
    },
    onFocus: () => undefined,
    onDoubleClick: (event: MouseEvent) => {
      if (at(event)) {
        actions.edit();
      }
    },
  };
}

function reveal(box: HTMLElement, { row, column }: Place, columns: Column[]): void {
  const top = row * rowHeight;
  const left = columns.slice(0, column).reduce((sum, { width }) => sum + width, 0);
  const width = columns[column]?.width ?? 0;
  const below = top + rowHeight + headHeight - box.clientHeight;
  const right = headWidth + left + width - box.clientWidth;
  box.scrollTop = Math.min(top, Math.max(box.scrollTop, below));
  box.scrollLeft = Math.min(left, Math.max(box.scrollLeft, right));
}

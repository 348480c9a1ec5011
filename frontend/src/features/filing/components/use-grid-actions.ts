import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react';
import { readCell } from '../model/cells';
import { type Column, cellOf } from '../model/columns';
import { clear, copied, paste } from '../model/paste';
import { at, moved, next, type Place, rangeOf, type Selection } from '../model/selection';
import { parseTsv, writeTsv } from '../model/tsv';
import type { Row } from '../model/types';
import { shown } from '../model/words';
import type { Writer } from './use-cell-editor';
import type { EditsOf } from './use-edits';
import type { GridActions } from './use-grid';

interface Sheet {
  rows: Row[];
  columns: Column[];
  edits: EditsOf;
  writer: Writer;
  selection: Selection;
  setSelection: (selection: Selection) => void;
  field: RefObject<HTMLTextAreaElement | null>;
  /** says of the rows of the selection, or of those ticked, that nothing has changed */
  onUnchanged: () => void;
  onTickRange: () => void;
  /** cells of a clip that found no place */
  onLeft: (count: number) => void;
}

const page = 6;

/** Keys and clipboard as in a spreadsheet. */
export function useGridActions(sheet: Sheet): GridActions {
  const { rows, columns, edits, writer, selection, setSelection } = sheet;
  const size = { rows: rows.length, columns: columns.length };
  const range = rangeOf(selection);
  const row = rows[selection.active.row];
  const column = columns[selection.active.column];
  const cell = row && column && cellOf(row, column);

  function put(text: string) {
    if (row && column && cell) {
      const before = edits.cellsAt(row);
      const read = readCell(column, text);
      if (read !== (before[cell] ?? '')) {
        edits.patch([{ task: row.task, cells: { ...before, [cell]: read } }]);
      }
    }
  }
  function commit() {
    if (writer.writing) {
      put(writer.text);
      writer.end();
    }
  }
  function edit() {
    if (row && column && cell) {
      writer.begin(edits.cellsAt(row)[cell] ?? '', 'edited');
    }
  }
  /** The answer to a question of two is turned round. */
  function turn() {
    if (row) {
      put(edits.cellsAt(row).inTime === 'yes' ? 'no' : 'yes');
    }
  }
  function go(by: { rows?: number; columns?: number }, extend = false) {
    setSelection(moved(selection, by, size, extend));
  }
  function select(place: Place, extend: boolean) {
    commit();
    setSelection({ active: place, anchor: extend ? selection.anchor : place });
  }
  function onward(step: 1 | -1, event: KeyboardEvent) {
    const to = next(selection, step, size);
    if (to) {
      event.preventDefault();
      setSelection(to);
    }
  }
  function fillDown() {
    const top = rows[range.top];
    if (top) {
      const clip = copied({ ...range, bottom: range.top }, rows, columns, edits.cellsAt, raw);
      const below = Array.from({ length: range.bottom - range.top }, () => clip[0] ?? []);
      edits.patch(
        paste(below, { ...range, top: range.top + 1 }, rows, columns, edits.cellsAt).patches,
      );
    }
  }

  function whileWriting(event: KeyboardEvent<HTMLTextAreaElement>) {
    const leads = writer.writing === 'typed' ? arrows[event.key] : undefined;
    if (event.key === 'Escape') {
      event.preventDefault();
      writer.end();
    } else if (event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      breakLine(event.currentTarget, writer.change);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      commit();
      go({ rows: event.shiftKey ? -1 : 1 });
    } else if (event.key === 'Tab') {
      commit();
      onward(event.shiftKey ? -1 : 1, event);
    } else if (leads) {
      event.preventDefault();
      commit();
      go(leads);
    }
  }

  function whileMoving(event: KeyboardEvent) {
    const control = event.ctrlKey || event.metaKey;
    const key = control ? `Ctrl+${event.key.toLowerCase()}` : event.key;
    const step = arrows[event.key];
    if (step) {
      const far = control ? 1_000_000 : 1;
      event.preventDefault();
      go({ rows: (step.rows ?? 0) * far, columns: (step.columns ?? 0) * far }, event.shiftKey);
      return;
    }
    if (event.key === 'Tab') {
      onward(event.shiftKey ? -1 : 1, event);
      return;
    }
    const does: Record<string, (() => void) | undefined> = {
      Enter: event.shiftKey ? () => go({ rows: -1 }) : column?.kind === 'choice' ? turn : edit,
      F2: edit,
      F4: sheet.onUnchanged,
      ' ': event.shiftKey ? sheet.onTickRange : column?.kind === 'choice' ? turn : undefined,
      Delete: () => edits.patch(clear(range, rows, columns, edits.cellsAt)),
      Backspace: () => edits.patch(clear(range, rows, columns, edits.cellsAt)),
      Home: () => go({ columns: -1_000_000 }, event.shiftKey),
      End: () => go({ columns: 1_000_000 }, event.shiftKey),
      'Ctrl+home': () => setSelection(at(0, 0)),
      'Ctrl+end': () => setSelection(at(size.rows - 1, size.columns - 1)),
      PageDown: () => go({ rows: page }, event.shiftKey),
      PageUp: () => go({ rows: -page }, event.shiftKey),
      'Ctrl+a': () =>
        setSelection({
          active: { row: 0, column: 0 },
          anchor: { row: size.rows - 1, column: size.columns - 1 },
        }),
      'Ctrl+d': fillDown,
      'Ctrl+z': event.shiftKey ? edits.redo : edits.undo,
      'Ctrl+y': edits.redo,
      // leaves the sheet, whose Tab leads from cell to cell
      Escape: () => sheet.field.current?.closest('section')?.focus(),
    };
    const action = does[key];
    if (action) {
      event.preventDefault();
      action();
    }
  }

  const take = (event: ClipboardEvent) => {
    event.preventDefault();
    const texts = copied(range, rows, columns, edits.cellsAt, shown);
    event.clipboardData.setData('text/plain', writeTsv(texts));
  };
  return {
    key: (event) => (writer.writing ? whileWriting(event) : whileMoving(event)),
    copy: take,
    cut: (event) => {
      take(event);
      edits.patch(clear(range, rows, columns, edits.cellsAt));
    },
    paste: (event) => {
      event.preventDefault();
      const clip = parseTsv(event.clipboardData.getData('text/plain'));
      const { patches, left } = paste(clip, range, rows, columns, edits.cellsAt);
      edits.patch(patches);
      setSelection({
        active: { row: range.top, column: range.left },
        anchor: {
          row: Math.min(size.rows - 1, Math.max(range.bottom, range.top + clip.length - 1)),
          column: Math.min(
            size.columns - 1,
            Math.max(range.right, range.left + (clip[0]?.length ?? 1) - 1),
          ),
        },
      });
      if (left > 0) {
        sheet.onLeft(left);
      }
    },
    commit,
    select,
    edit: column?.kind === 'choice' ? turn : edit,
  };
}

const arrows: Record<string, { rows?: number; columns?: number }> = {
  ArrowUp: { rows: -1 },
  ArrowDown: { rows: 1 },
  ArrowLeft: { columns: -1 },
  ArrowRight: { columns: 1 },
};

const raw = (_: Column, text: string) => text;

function breakLine(field: HTMLTextAreaElement, change: (text: string) => void): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  change(field.value);
}

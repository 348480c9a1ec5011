import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../model/columns';
import type { Row } from '../model/types';
import { columnName, shown } from '../model/words';
import { rowHeight } from './grid-row';
import type { Writer } from './use-cell-editor';
import type { GridActions } from './use-grid';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  row: Row;
  column: Column;
  /** whether the row is asked for the column at all */
  asked: boolean;
  text: string;
  left: number;
  top: number;
  writer: Writer;
  actions: GridActions;
}

/**
 * The one field of the sheet. It lies unseen over the active cell and has the focus all the time, so
 * that the first key, or the first letter of Chinese that is still being composed, is not lost.
 */
export function CellEditor({ field, row, column, asked, text, ...props }: Props) {
  const { left, top, writer, actions } = props;
  const { t } = useTranslation();
  const composing = useRef(false);
  const { writing } = writer;

  useEffect(() => {
    const element = field.current;
    if (element && writing) {
      element.style.height = 'auto';
      element.style.height = `${Math.max(rowHeight, Math.min(element.scrollHeight + 4, 320))}px`;
    }
  });
  useEffect(() => {
    const element = field.current;
    if (writing === 'edited' && element) {
      element.setSelectionRange(element.value.length, element.value.length);
    }
  }, [writing, field]);

  return (
    <textarea
      ref={field}
      className={writing ? 'filing-field' : 'filing-field idle'}
      style={{ left, top, width: column.width, height: rowHeight }}
      readOnly={!asked}
      aria-label={t('filing/cell', {
        number: row.measure.number,
        column: columnName(column),
        text: shown(column, text) || t('filing/empty'),
      })}
      value={writing ? writer.text : ''}
      spellCheck={false}
      onChange={({ target }) =>
        writing ? writer.change(target.value) : writer.begin(target.value, 'typed')
      }
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={() => {
        composing.current = false;
      }}
      onKeyDown={(event) => {
        if (!composing.current && !event.nativeEvent.isComposing) {
          actions.key(event);
        }
      }}
      onBlur={() => actions.commit()}
      onCopy={(event) => !writing && actions.copy(event)}
      onCut={(event) => !writing && actions.cut(event)}
      onPaste={(event) => !writing && actions.paste(event)}
    />
  );
}

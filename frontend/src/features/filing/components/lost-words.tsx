import { Alert } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cellsOf } from '../model/cells';
import type { Typed } from '../model/edits';
import type { Cells, Row } from '../model/types';
import type { Replaced } from './use-saving';

interface Props {
  rows: Row[];
  typed: Typed;
  replaced: Replaced;
  onSettle: () => void;
}

/**
 * Words that have no place in the sheet any more and are kept to be copied: of rows that somebody
 * else filed, or that ended, while they were written; and of another device that saved before.
 */
export function LostWords({ rows, typed, replaced, onSettle }: Props) {
  const { t } = useTranslation();
  const known = useRef(new Map<string, Row>());
  for (const row of rows) {
    known.current.set(row.task, row);
  }
  const here = new Set(rows.map(({ task }) => task));
  const gone = Object.entries(typed).filter(([task]) => !here.has(task) && known.current.has(task));
  const elsewhere = Object.entries(replaced);
  const written = (of: [string, Cells][]) =>
    of.map(([task, cells]) => <Written key={task} row={known.current.get(task)} cells={cells} />);
  return (
    <>
      {gone.length > 0 && (
        <Alert
          className="filing-note"
          type="warning"
          showIcon
          title={t('filing/gone', { count: gone.length })}
          description={written(gone)}
        />
      )}
      {elsewhere.length > 0 && (
        <Alert
          className="filing-note"
          type="warning"
          showIcon
          closable={{ onClose: onSettle }}
          title={t('filing/replaced', { count: elsewhere.length })}
          description={written(elsewhere.map(([task, draft]) => [task, cellsOf(draft.answers)]))}
        />
      )}
    </>
  );
}

function Written({ row, cells }: { row: Row | undefined; cells: Cells }) {
  return (
    <details>
      <summary>
        <b>{row?.measure.number}</b> {row?.measure.title}
      </summary>
      <p className="written">{Object.values(cells).filter(Boolean).join('\n')}</p>
    </details>
  );
}

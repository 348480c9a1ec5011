import { Alert } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Typed } from '../model/edits';
import type { Row } from '../model/types';

/** Rows that somebody else filed, or that ended, while they were being written: their words stay. */
export function GoneRows({ rows, typed }: { rows: Row[]; typed: Typed }) {
  const { t } = useTranslation();
  const known = useRef(new Map<string, Row>());
  for (const row of rows) {
    known.current.set(row.task, row);
  }
  const here = new Set(rows.map(({ task }) => task));
  const gone = Object.keys(typed).filter((task) => !here.has(task) && known.current.has(task));
  if (gone.length === 0) {
    return null;
  }
  return (
    <Alert
      className="filing-note"
      type="warning"
      showIcon
      title={t('filing/gone', { count: gone.length })}
      description={gone.map((task) => (
        <details key={task}>
          <summary>
            <b>{known.current.get(task)?.measure.number}</b>{' '}
            {known.current.get(task)?.measure.title}
          </summary>
          <p className="written">
            {Object.values(typed[task] ?? {})
              .filter(Boolean)
              .join('\n')}
          </p>
        </details>
      ))}
    />
  );
}

import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportHint, TaskDetail } from '@/shared/api/types';

/** What the writer of a report should look at again before sending it as it is. */
export function ReportHints({ task, hints }: { task: TaskDetail; hints: ReportHint[] }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hints.length > 0) {
      place.current?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [hints]);
  if (hints.length === 0) {
    return null;
  }
  const name = (id: number | null) =>
    task.context.indicators?.find((indicator) => indicator.id === id)?.name ?? '';
  return (
    <div ref={place} className="report-hints">
      <Alert
        type="warning"
        showIcon
        title={t('progress/hintsTitle')}
        description={
          <>
            <ul className="hints">
              {hints.map(({ field, kind, indicator }) => (
                <li key={`${field}-${kind}-${indicator}`}>
                  {t(`progress/hint/${kind}`, {
                    field: t(`form/${field}`),
                    name: name(indicator),
                  })}
                </li>
              ))}
            </ul>
            <p className="muted">{t('progress/hintsText')}</p>
          </>
        }
      />
    </div>
  );
}

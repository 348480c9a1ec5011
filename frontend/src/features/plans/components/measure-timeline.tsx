import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '@/shared/api/types';
import { actorName, formatTime } from '@/shared/i18n/format';
import { useFirst } from '@/shared/ui/use-first';
import { actionWords, detailWords } from '../model/timeline-words';

const grave = new Set([
  'overdue',
  'yellow-card',
  'red-card',
  'report-missed',
  'consolidation-missed',
  'review-missed',
]);

/** Who did what to a measure, the latest first. */
export function MeasureTimeline({ entries }: { entries: TimelineEntry[] }) {
  const { t } = useTranslation();
  const latestFirst = [...entries].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const { shown, showAll } = useFirst(latestFirst, 12);
  return (
    <section className="panel" aria-label={t('measure/timeline')}>
      <h2>{t('measure/timeline')}</h2>
      {entries.length === 0 && <p className="muted">{t('measure/noTimeline')}</p>}
      <ol className="timeline">
        {shown.map((entry, at) => (
          // an entry has no id of its own, and the list is only replaced as a whole
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at} className={grave.has(entry.action) ? 'grave' : undefined}>
            <time dateTime={entry.at}>{formatTime(entry.at)}</time>
            <div>
              <strong>{actionWords(entry.action)}</strong> <span>{whoOf(entry)}</span>
              {entry.detail && <div className="written muted">{detailWords(entry.detail)}</div>}
            </div>
          </li>
        ))}
      </ol>
      {showAll}
    </section>
  );
}

function whoOf({ unit, actor }: TimelineEntry): string {
  return [unit, actor && actorName(actor)]
    .filter((name, at, all) => name && all.indexOf(name) === at)
    .join(' · ');
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatPeriod, formatTime } from '@/shared/i18n/format';
import { keyOf, pageOf } from '../model/month';
import type { AgendaEntry } from '../model/types';
import { entryClass, entryIcon, entryWords } from './entry-words';

/** What falls on a day, each leading to its task, measure or plan. */
export function DayList({ entries }: { entries: AgendaEntry[] }) {
  return (
    <ul className="agenda-list">
      {entries.map((entry) => (
        <li key={keyOf(entry)}>
          <Entry entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry }: { entry: AgendaEntry }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to={pageOf(entry)} className="agenda-link">
        <span className={entryClass(entry)}>
          {entryIcon(entry)} {entryWords(entry)}
        </span>
        <span className="agenda-at">
          {entry.at ? formatTime(entry.at).split(' ').at(-1) : t('agenda/allDay')}
        </span>
      </Link>
      <div className="muted agenda-of">
        {entry.period && <span>{formatPeriod(entry.period)}</span>}
        {entry.unit && <span>{entry.unit.name}</span>}
        <span>{entry.plan.title}</span>
      </div>
      {entry.items.length > 1 && (
        <details>
          <summary>{t('agenda/count', { count: entry.items.length })}</summary>
          <ul>
            {entry.items.map(({ task, measure }) => (
              <li key={task ?? measure?.number}>
                <Link
                  to={
                    task ? `/tasks/${task}` : `/plans/${entry.plan.key}/measures/${measure?.number}`
                  }
                >
                  {measure ? `${measure.number}. ${measure.title}` : t('agenda/open')}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

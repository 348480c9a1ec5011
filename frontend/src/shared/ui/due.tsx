import { useTranslation } from 'react-i18next';
import { useNow } from '../api/use-session';
import { daysUntil, formatShortDate } from '../i18n/format';

/** A due date and how far off it is by the server's clock. */
export function Due({ due }: { due: string }) {
  const { t } = useTranslation();
  const now = useNow();
  const days = daysUntil(due, now);
  const distance =
    Date.parse(due) < now.getTime() && days === 0
      ? t('light/OVERDUE')
      : days === 0
        ? t('due/today')
        : days > 0
          ? t('due/in', { days })
          : t('due/ago', { days: -days });
  return (
    <span className="due">
      <time dateTime={due}>{t('due/on', { date: formatShortDate(due, now) })}</time>
      <span className="due-distance">{distance}</span>
    </span>
  );
}

import { useTranslation } from 'react-i18next';
import { useNow } from '../api/use-session';
import { daysUntil, formatShortDate, formatTime } from '../i18n/format';

interface Props {
  due: string;
  /** whether words beside it say already that it is a due date */
  labelled?: boolean;
}

/** A due date and how far off it is by the server's clock; the exact time on hover. */
export function Due({ due, labelled }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const days = daysUntil(due, now);
  const date = formatShortDate(due, now);
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
      <time dateTime={due} title={formatTime(due)}>
        {labelled ? date : t('due/on', { date })}
      </time>
      <span className="due-distance">{distance}</span>
    </span>
  );
}

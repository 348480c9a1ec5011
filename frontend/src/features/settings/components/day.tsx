import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/i18n/format';
import type { Cell } from '../model/months';

interface Props {
  cell: Cell;
  today?: boolean;
  picked?: boolean;
  onPick?: (date: string) => void;
}

/** A day of the year view. What it is stands in its title as well as in its colour. */
export function Day({ cell, today, picked, onPick }: Props) {
  const { t } = useTranslation();
  const { date, day, look, name, own } = cell;
  const special = look === 'holiday' || look === 'worked' || own;
  const className = [
    'day',
    `day-${look}`,
    own && 'day-own',
    today && 'day-today',
    picked && 'day-picked',
  ]
    .filter(Boolean)
    .join(' ');
  const what =
    look === 'worked' || look === 'work' ? t('settings/calendar/on') : t('settings/calendar/off');
  const title = special
    ? [formatDate(`${date}T04:00:00Z`), what, name, own?.reason].filter(Boolean).join(' · ')
    : undefined;
  const content = (
    <>
      {day}
      {special && <sup aria-hidden>{what.slice(0, 1)}</sup>}
    </>
  );
  return onPick ? (
    <button
      type="button"
      className={className}
      title={title}
      aria-label={title ?? formatDate(`${date}T04:00:00Z`)}
      onClick={() => onPick(date)}
    >
      {content}
    </button>
  ) : (
    <span className={className} title={title}>
      {content}
    </span>
  );
}

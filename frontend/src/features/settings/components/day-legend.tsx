import { useTranslation } from 'react-i18next';
import type { Cell } from '../model/months';
import { Day } from './day';

const own = { reason: '', by: '', at: '' };

const samples: { key: string; cell: Partial<Cell> & Pick<Cell, 'look'> }[] = [
  { key: 'holiday', cell: { look: 'holiday' } },
  { key: 'worked', cell: { look: 'worked' } },
  { key: 'weekend', cell: { look: 'weekend' } },
  { key: 'own', cell: { look: 'holiday', own } },
];

export function DayLegend() {
  const { t } = useTranslation();
  return (
    <ul className="day-legend" aria-label={t('settings/calendar/legend')}>
      {samples.map(({ key, cell }) => (
        <li key={key}>
          <Day cell={{ date: '2024-01-01', day: 1, ...cell }} />
          {t(`settings/calendar/${key}`)}
        </li>
      ))}
    </ul>
  );
}

import { useTranslation } from 'react-i18next';
import type { Implementation } from '@/shared/api/types';
import { formatTime } from '@/shared/i18n/format';
import { UnitLink } from '@/shared/ui/unit-link';

export function Implementations({ implementations }: { implementations: Implementation[] }) {
  const { t } = useTranslation();
  if (implementations.length === 0) {
    return <p className="muted">{t('context/noImplementations')}</p>;
  }
  return (
    <ul className="unit-reports">
      {implementations.map(({ unit, result, by, at }) => (
        <li key={unit.id}>
          <header>
            <strong>
              <UnitLink unit={unit} />
            </strong>
            <small className="muted">{t('common/by', { by, at: formatTime(at) })}</small>
          </header>
          <p className="written">{result}</p>
        </li>
      ))}
    </ul>
  );
}

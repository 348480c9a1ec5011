import { useTranslation } from 'react-i18next';
import { useReviewed } from '../review/review-context';
import { UnitSearch } from './unit-search';

/** Looks for the unit that is to supervise the plan; those the plan itself names are offered. */
export function OfficeSearch({ onChoose }: { onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const { draft } = useReviewed();
  const offered = draft.units.flatMap(({ unit }) => (unit && !unit.collective ? unit : []));
  return <UnitSearch label={t('import/office/choose')} offered={offered} onChoose={onChoose} />;
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeasureRef, PlanRef } from '@/shared/api/types';

export function MeasureLink({ plan, measure }: { plan: PlanRef; measure: MeasureRef }) {
  const { t } = useTranslation();
  return (
    <Link to={`/plans/${plan.key}/measures/${measure.number}`}>
      {t('common/measureNumber', { number: measure.number })} {measure.title}
    </Link>
  );
}

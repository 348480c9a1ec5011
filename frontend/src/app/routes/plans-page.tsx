import { useTranslation } from 'react-i18next';
import { PlanList } from '@/features/plans/components/plan-list';
import { PageHeader } from '@/shared/ui/page-header';

export function PlansPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('plans/title')} />
      <PlanList />
    </>
  );
}

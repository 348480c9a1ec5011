import { useParams } from 'react-router';
import { usePlan } from '@/features/plans/api/use-plan';
import { PlanOverview } from '@/features/plans/components/plan-overview';
import { PlanSections } from '@/features/plans/components/plan-sections';
import { PageHeader } from '@/shared/ui/page-header';
import { Load } from '@/shared/ui/page-state';

export function PlanPage() {
  const { plan: key = '' } = useParams();
  return (
    <Load of={usePlan(key)}>
      {(plan) => (
        <>
          <PageHeader title={plan.title} />
          <PlanOverview plan={plan} />
          <PlanSections plan={plan} />
        </>
      )}
    </Load>
  );
}

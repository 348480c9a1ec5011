import { CalendarOutlined, DiffOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { IndicatorsPanel } from '@/features/indicators/components/indicators-panel';
import { usePlan } from '@/features/plans/api/use-plan';
import { PlanLedger } from '@/features/plans/components/plan-ledger';
import { PlanOverview } from '@/features/plans/components/plan-overview';
import { SuspendedMeasures } from '@/features/plans/components/suspended-measures';
import { WindUpButton } from '@/features/plans/components/wind-up-button';
import { WoundUp } from '@/features/plans/components/wound-up';
import { unitsOf } from '@/features/plans/model/units-of';
import { useSession } from '@/shared/api/use-session';
import { LinkButton } from '@/shared/ui/link-button';
import { PageHeader } from '@/shared/ui/page-header';
import { Load } from '@/shared/ui/page-state';
import { pagesFor } from '../navigation';

export function PlanPage() {
  const { t } = useTranslation();
  const { plan: key = '' } = useParams();
  const { data: session } = useSession();
  return (
    <Load of={usePlan(key)}>
      {(plan) => (
        <div className="page-across">
          <PageHeader title={plan.title}>
            {plan.woundUpAt && <WoundUp at={plan.woundUpAt} />}
            {plan.actions.includes('wind-up') && <WindUpButton plan={key} />}
            {session && pagesFor(session).includes('settings') && (
              <LinkButton to={`/settings/reporting?plan=${key}`} icon={<CalendarOutlined />}>
                {t('settings/tab/reporting')}
              </LinkButton>
            )}
            {!plan.woundUpAt && session && pagesFor(session).includes('import') && (
              <LinkButton to={`/import?amends=${key}`} icon={<DiffOutlined />}>
                {t('import/amend')}
              </LinkButton>
            )}
          </PageHeader>
          <PlanOverview plan={plan} />
          <SuspendedMeasures plan={plan} />
          <IndicatorsPanel plan={key} units={unitsOf(plan)} />
          <PlanLedger plan={plan} />
        </div>
      )}
    </Load>
  );
}

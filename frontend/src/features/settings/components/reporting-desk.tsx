import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanRef } from '@/shared/api/types';
import { Load, Nothing } from '@/shared/ui/page-state';
import { useReportingCalendar, useReportingPlans } from '../api/use-reporting-calendar';
import { ReportingEditor } from './reporting-editor';
import './settings.css';

interface Props {
  plan: string | undefined;
  onPlan: (plan: string) => void;
}

/** The reporting calendars of the plans, one at a time. */
export function ReportingDesk(props: Props) {
  return <Load of={useReportingPlans()}>{(plans) => <Desk plans={plans} {...props} />}</Load>;
}

function Desk({ plans, plan, onPlan }: Props & { plans: PlanRef[] }) {
  const { t } = useTranslation();
  const shown = plan ?? plans[0]?.key;
  if (!shown) {
    return <Nothing title={t('settings/reporting/none')} />;
  }
  return (
    <>
      <div className="settings-head">
        <Select
          aria-label={t('settings/reporting/plan')}
          className="plan-choice"
          value={shown}
          onChange={onPlan}
          options={plans.map(({ key, title }) => ({ value: key, label: title }))}
        />
      </div>
      <OnePlan key={shown} plan={shown} />
    </>
  );
}

function OnePlan({ plan }: { plan: string }) {
  return (
    <Load of={useReportingCalendar(plan)}>
      {(calendar) => <ReportingEditor calendar={calendar} />}
    </Load>
  );
}

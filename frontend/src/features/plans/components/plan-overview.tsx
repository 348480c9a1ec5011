import { useTranslation } from 'react-i18next';
import type { Plan } from '@/shared/api/types';
import { formatDate } from '@/shared/i18n/format';

/** What stands on the plan's first page. */
export function PlanOverview({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const facts = [
    ['documentNumber', plan.documentNumber],
    ['issuer', plan.issuer],
    ['issueDate', plan.issueDate && formatDate(plan.issueDate)],
    ['period', `${plan.periodStart}–${plan.periodEnd}`],
    ['leadingGroup', plan.leadingGroup],
    ['leadingOffice', plan.leadingOffice],
  ] as const;
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{t(`plans/${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

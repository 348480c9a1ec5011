import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanSummary } from '@/shared/api/types';
import { LightTag } from '@/shared/ui/light-tag';
import { Load, Nothing } from '@/shared/ui/page-state';
import { usePlans } from '../api/use-plans';
import { shownLights } from '../model/count-lights';
import { WoundUp } from './wound-up';
import '@/shared/ui/cards.css';
import './plans.css';

export function PlanList() {
  const { t } = useTranslation();
  return (
    <Load of={usePlans()}>
      {(plans) =>
        plans.length === 0 ? (
          <Nothing title={t('plans/empty')} hint={t('plans/emptyHint')} />
        ) : (
          <ul className="cards">
            {plans.map((plan) => (
              <li key={plan.key}>
                <PlanCard plan={plan} />
              </li>
            ))}
          </ul>
        )
      }
    </Load>
  );
}

function PlanCard({ plan }: { plan: PlanSummary }) {
  const { t } = useTranslation();
  return (
    <Card>
      <h2>
        <Link to={`/plans/${plan.key}`} className="card-link">
          {plan.title}
        </Link>
      </h2>
      <p className="muted">
        {[plan.documentNumber, plan.issuer, `${plan.periodStart}–${plan.periodEnd}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="light-row">
        {plan.woundUpAt && <WoundUp at={plan.woundUpAt} />}
        <strong>{t('plans/measures', { count: plan.measures })}</strong>
        {shownLights(plan.lights).map((light) => (
          <LightTag key={light} light={light} count={plan.lights[light]} />
        ))}
      </div>
    </Card>
  );
}

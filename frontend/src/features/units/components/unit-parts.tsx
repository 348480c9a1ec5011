import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitDossier, UnitPart } from '@/shared/api/types';
import { LightTag } from '@/shared/ui/light-tag';
import { Nothing } from '@/shared/ui/page-state';
import { useFirst } from '@/shared/ui/use-first';

const roles = ['LEAD', 'RESPONSIBLE', 'COLLECTIVE'] as const;

/** What the unit leads and joins, plan by plan. */
export function UnitParts({ of }: { of: UnitDossier }) {
  const { t } = useTranslation();
  return (
    <section className="panel unit-parts" aria-label={t('unitPage/parts')}>
      <h2>{t('unitPage/parts')}</h2>
      {of.plans.length === 0 && <Nothing title={t('unitPage/noParts')} />}
      {of.plans.map(({ plan, parts }) => (
        <section key={plan.key} aria-label={plan.title}>
          <h3>
            <Link to={`/plans/${plan.key}?unit=${encodeURIComponent(of.unit.id)}`}>
              {plan.title}
            </Link>
          </h3>
          {roles.map((role) => (
            <PartsOfRole
              key={role}
              plan={plan.key}
              role={role}
              parts={parts.filter((part) => part.role === role)}
            />
          ))}
        </section>
      ))}
    </section>
  );
}

function PartsOfRole(props: { plan: string; role: UnitPart['role']; parts: UnitPart[] }) {
  const { t } = useTranslation();
  const { shown, showAll } = useFirst(props.parts, 10);
  if (props.parts.length === 0) {
    return null;
  }
  return (
    <>
      <h4>
        {t(`plans/role/${props.role}`)} <small className="muted">{props.parts.length}</small>
      </h4>
      <ul>
        {shown.map((part) => (
          <li key={part.number}>
            <Link to={`/plans/${props.plan}/measures/${part.number}`}>
              <b>{part.number}</b> {part.title}
            </Link>
            <span className="light-row">
              <LightTag light={part.light} />
              {part.light !== part.measureLight && (
                <small className="muted">
                  {t('unitPage/measureLight', { light: t(`light/${part.measureLight}`) })}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
      {showAll}
    </>
  );
}

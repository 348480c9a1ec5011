import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeasureSummary } from '@/shared/api/types';
import { LightTag } from '@/shared/ui/light-tag';
import { ProgressLightTag } from '@/shared/ui/progress-light-tag';

export function MeasureRow({ plan, measure }: { plan: string; measure: MeasureSummary }) {
  const { t } = useTranslation();
  const names = (units: { name: string }[]) =>
    units.map(({ name }) => name).join(t('common/comma'));
  return (
    <li>
      <Link to={`/plans/${plan}/measures/${measure.number}`} className="measure-row">
        <span className="measure-number">{measure.number}</span>
        <span className="measure-name">
          <strong>{measure.title}</strong>
          <small className="muted">
            {measure.lead.length > 0 && (
              <>
                <b>{t('unit/lead')}</b> {names(measure.lead)}
              </>
            )}
            {measure.responsible.length > 0 && (
              <>
                {' '}
                <b>{t('unit/responsible')}</b> {names(measure.responsible)}
              </>
            )}
          </small>
        </span>
        <span className="measure-state">
          <LightTag light={measure.timeLight} />
          {measure.progressLight && <ProgressLightTag light={measure.progressLight} />}
          <small className="muted">
            {t('plans/openTasks', { count: measure.openTasks })}
            {measure.overdueTasks > 0 && (
              <b className="overdue-text">
                {' '}
                {t('plans/overdueTasks', { count: measure.overdueTasks })}
              </b>
            )}
          </small>
        </span>
      </Link>
    </li>
  );
}

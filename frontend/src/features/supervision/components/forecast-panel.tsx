import { Alert, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Forecast, ForecastItem, ForecastUnit, Risk } from '@/shared/api/types';
import { formatDate, formatPeriod } from '@/shared/i18n/format';
import { Load, Nothing } from '@/shared/ui/page-state';
import { UnitLink } from '@/shared/ui/unit-link';
import { useFirst } from '@/shared/ui/use-first';
import { useForecast } from '../api/use-oversight';
import { reasonsOf } from '../model/risk-words';

/** What may be late at the end of the period, never as a fact, always with its reasons. */
export function ForecastPanel() {
  return <Load of={useForecast()}>{(forecast) => <Outlook of={forecast} />}</Load>;
}

function Outlook({ of }: { of: Forecast }) {
  const { t } = useTranslation();
  return (
    <div className="desk">
      <h2 className="desk-title">
        {t('oversight/forecast/title', { until: formatDate(of.until) })}
      </h2>
      <Alert type="info" showIcon title={t('oversight/forecast/disclaimer')} />
      <p className="desk-total">
        <b>{t('oversight/forecast/summary', of)}</b>
        {of.unknown > 0 && (
          <span className="muted">{t('oversight/forecast/unknown', { count: of.unknown })}</span>
        )}
        {of.before && <span className="muted">{t('oversight/forecast/check', of.before)}</span>}
      </p>
      {of.units.length === 0 && <Nothing title={t('oversight/forecast/empty')} />}
      {of.units.map((unit) => (
        <Unit key={unit.unit.id} of={unit} />
      ))}
    </div>
  );
}

function Unit({ of }: { of: ForecastUnit }) {
  const { t } = useTranslation();
  const { shown, showAll } = useFirst(of.items, 5);
  return (
    <section className="panel forecast-unit" aria-label={of.unit.name}>
      <h2>
        <UnitLink unit={of.unit} />{' '}
        <small className="muted">{t('oversight/forecast/unitCount', of)}</small>
      </h2>
      <ul>
        {shown.map((item) => (
          <Item
            key={`${item.plan.key}${item.measure?.number}${item.kind}${item.period}${item.due}`}
            of={item}
          />
        ))}
      </ul>
      {showAll}
    </section>
  );
}

function Item({ of: { kind, plan, measure, period, due, open, risk } }: { of: ForecastItem }) {
  const { t } = useTranslation();
  return (
    <li className="forecast-item">
      <div>
        <span className="kind">{t(`kind/${kind}`)}</span>{' '}
        {period && <span className="kind">{formatPeriod(period)}</span>}{' '}
        {measure ? (
          <Link to={`/plans/${plan.key}/measures/${measure.number}`}>
            {t('common/measureNumber', { number: measure.number })} {measure.title}
          </Link>
        ) : (
          <Link to={`/plans/${plan.key}`}>{plan.title}</Link>
        )}
        <small className="muted forecast-due">
          {t('oversight/forecast/due', { date: formatDate(due) })}
          {!open && ` · ${t('oversight/forecast/toCome')}`}
        </small>
      </div>
      <Likelihood of={risk} />
    </li>
  );
}

function Likelihood({ of }: { of: Risk }) {
  const { t } = useTranslation();
  const percent = t('oversight/forecast/percent', { percent: of.percent });
  return (
    <div className="forecast-risk">
      <span>
        <Progress
          percent={of.percent}
          size="small"
          strokeColor="var(--due-soon)"
          format={() => percent}
          aria-label={percent}
        />
      </span>
      <small className="muted">{reasonsOf(t, of).join(t('common/semicolon'))}</small>
    </div>
  );
}

import { LineChartOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Indicator, Ref } from '@/shared/api/types';
import { formatNumber, formatPeriod, formatTime } from '@/shared/i18n/format';
import { ProgressLightTag } from '@/shared/ui/progress-light-tag';
import { UnitLink } from '@/shared/ui/unit-link';
import { gapWords, targetWords } from '../model/target-words';
import { AssignUnit } from './assign-unit';
import { CurveChart } from './curve-chart';
import { CurveEditor } from './curve-editor';

interface Props {
  plan: string;
  indicator: Indicator;
  /** who may be named to report on it */
  units?: Ref[];
  /** with a link to its measure */
  linked?: boolean;
}

/** An indicator in one row; its curve and its values below, drawn once asked for. */
export function IndicatorItem({ plan, indicator, units = [], linked = false }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [drawing, setDrawing] = useState(false);
  return (
    <li className="indicator">
      <div className="indicator-head">
        <strong>{indicator.name}</strong>
        <ProgressLightTag light={indicator.light} />
      </div>
      <p className="muted indicator-of">
        {indicator.goal && <span className="kind">{t('progress/goal')}</span>}
        {linked && indicator.measure && (
          <Link to={`/plans/${plan}/measures/${indicator.measure}`}>
            {t('progress/measure', { number: indicator.measure })}
          </Link>
        )}
        <span>
          {t('progress/answering')} <b>{indicator.answering?.name ?? t('progress/nobody')}</b>
        </span>
        {indicator.actions.includes('assign') && (
          <AssignUnit indicator={indicator.id} units={units} />
        )}
      </p>
      <Numbers of={indicator} />
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <LineChartOutlined /> {t('progress/curve')}
        </summary>
        {open && (
          <>
            <CurveChart indicator={indicator} />
            {indicator.baseline === null && !indicator.perYear && (
              <p className="muted">{t('progress/noBaseline')}</p>
            )}
            <History of={indicator} />
            {indicator.actions.includes('draw') && (
              <Button onClick={() => setDrawing(true)}>{t('progress/draw')}</Button>
            )}
          </>
        )}
      </details>
      {drawing && <CurveEditor indicator={indicator} onClose={() => setDrawing(false)} />}
    </li>
  );
}

function Numbers({ of }: { of: Indicator }) {
  const { t } = useTranslation();
  const number = (value: number | null) =>
    value === null ? '—' : formatNumber(value, of.measuredIn);
  const stale = of.valuePeriod && of.comparedPeriod !== of.valuePeriod;
  return (
    <dl className="indicator-numbers">
      <div>
        <dt>{t('progress/target')}</dt>
        <dd>{targetWords(of, t)}</dd>
      </div>
      <div>
        <dt>{t('progress/planned')}</dt>
        <dd>
          {number(of.planned)}
          {of.comparedPeriod && <small>{formatPeriod(of.comparedPeriod)}</small>}
        </dd>
      </div>
      <div>
        <dt>{t('progress/value')}</dt>
        <dd>
          {number(of.value)}
          {of.valuePeriod && <small>{formatPeriod(of.valuePeriod)}</small>}
        </dd>
      </div>
      <div>
        <dt>{t('progress/gap')}</dt>
        <dd>
          {gapWords(of.gap, t)}
          {stale && (
            <small>{t('progress/stale', { period: formatPeriod(of.valuePeriod ?? '') })}</small>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** Every value ever given, the newest first. */
function History({ of }: { of: Indicator }) {
  const { t } = useTranslation();
  return (
    <section>
      <h4>{t('progress/history')}</h4>
      {of.history.length === 0 ? (
        <p className="muted">{t('progress/noHistory')}</p>
      ) : (
        <ul className="indicator-history">
          {[...of.history].reverse().map(({ period, value, unit, by, at }) => (
            <li key={`${period}-${at}`}>
              <span>{formatPeriod(period)}</span>
              <b>{formatNumber(value, of.measuredIn)}</b>
              <small className="muted">
                <UnitLink unit={unit} /> {t('common/by', { by, at: formatTime(at) })}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

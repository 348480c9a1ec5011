import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Plan, PlanSection } from '@/shared/api/types';
import { lightIcon } from '@/shared/ui/light-tag';
import { Nothing } from '@/shared/ui/page-state';
import { useFilters } from '@/shared/ui/use-filters';
import { countLights, shownLights } from '../model/count-lights';
import { findMeasures } from '../model/find-measures';
import { MeasureRow } from './measure-row';
import '@/shared/ui/light-filter.css';
import './plans.css';

/** The measures of a plan under their headings, searched by text, unit and light. */
export function PlanSections({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { values, set, clear } = useFilters('search', 'light');
  const found = findMeasures(plan.sections, values.search ?? '', values.light);
  const counts = countLights(plan.sections);
  return (
    <>
      <div className="plan-filters">
        <Input.Search
          allowClear
          value={values.search}
          placeholder={t('plans/search')}
          aria-label={t('plans/search')}
          onChange={({ target }) => set('search', target.value)}
        />
        <fieldset className="light-filter">
          <legend className="sr-only">{t('tasks/filterLight')}</legend>
          {shownLights(counts).map((light) => (
            <button
              key={light}
              type="button"
              className={`light-${light}`}
              data-zero={counts[light] === 0}
              aria-pressed={values.light === light}
              onClick={() => set('light', values.light === light ? undefined : light)}
            >
              {lightIcon(light)} {t(`light/${light}`)} <b>{counts[light]}</b>
            </button>
          ))}
        </fieldset>
      </div>
      {(values.search || values.light) && (
        <p className="muted" role="status">
          {t('plans/found', { count: found.flatMap(({ measures }) => measures).length })}
        </p>
      )}
      {found.length === 0 && (
        <Nothing title={t('plans/nothingFound')}>
          <Button onClick={clear}>{t('common/clear')}</Button>
        </Nothing>
      )}
      {found.map((section) => (
        <Section key={section.number} plan={plan.key} section={section} />
      ))}
    </>
  );
}

function Section({ plan, section }: { plan: string; section: PlanSection }) {
  const { t } = useTranslation();
  return (
    <details className="plan-section" open>
      <summary>
        <h2>
          {section.number}
          {t('common/comma')}
          {section.title}
        </h2>
        <span className="muted">{t('plans/measures', { count: section.measures.length })}</span>
      </summary>
      <ul>
        {section.measures.map((measure) => (
          <MeasureRow key={measure.number} plan={plan} measure={measure} />
        ))}
      </ul>
    </details>
  );
}

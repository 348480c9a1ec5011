import { useTranslation } from 'react-i18next';
import type { Plan, PlanMatrix } from '@/shared/api/types';
import { Choice } from '@/shared/ui/choice';
import { lightIcon } from '@/shared/ui/light-tag';
import { SearchInput } from '@/shared/ui/search-input';
import { shownLights } from '../model/count-lights';
import { type PlanFilterValues, progressLights, roles, states } from '../model/plan-filters';
import '@/shared/ui/light-filter.css';
import './plans.css';

interface Props {
  plan: Plan;
  matrix: PlanMatrix;
  values: PlanFilterValues;
  onChange: (changed: PlanFilterValues) => void;
}

/** What to show of a plan, each choice with the number of measures behind it. */
export function PlanFilters({ plan, matrix, values, onChange }: Props) {
  const { t } = useTranslation();
  const { lights, progress, states: inState } = matrix.counts;
  return (
    <search className="plan-filters no-print" aria-label={t('plans/filters')}>
      <SearchInput label={t('plans/search')} value={values.q} onChange={(q) => onChange({ q })} />
      <fieldset className="light-filter">
        <legend className="sr-only">{t('tasks/filterLight')}</legend>
        {shownLights(lights).map((light) => (
          <button
            key={light}
            type="button"
            className={`light-${light}`}
            data-zero={!lights[light]}
            aria-pressed={values.light === light}
            onClick={() => onChange({ light: values.light === light ? undefined : light })}
          >
            {lightIcon(light)} {t(`light/${light}`)} <b>{lights[light] ?? 0}</b>
          </button>
        ))}
      </fieldset>
      <div className="plan-choices">
        <Choice
          label={t('plans/filterUnit')}
          all={t('plans/allUnits')}
          value={values.unit}
          options={unitOptions(matrix)}
          onChange={(unit) => onChange({ unit })}
        />
        <Choice
          label={t('plans/filterRole')}
          all={t('plans/allRoles')}
          value={values.role}
          options={roles.map((role) => ({ value: role, label: t(`plans/role/${role}`) }))}
          onChange={(role) => onChange({ role })}
        />
        <Choice
          label={t('plans/filterSection')}
          all={t('plans/allSections')}
          value={values.section}
          options={plan.sections.map(({ number, title }) => ({
            value: number,
            label: `${number} ${title}`,
          }))}
          onChange={(section) => onChange({ section })}
        />
        <Choice
          label={t('plans/filterProgress')}
          all={t('plans/allProgress')}
          value={values.progress}
          options={progressLights.map((light) => ({
            value: light,
            label: t('plans/counted', {
              word: t(`progress/light/${light}`),
              count: progress[light] ?? 0,
            }),
          }))}
          onChange={(light) => onChange({ progress: light })}
        />
        <Choice
          label={t('plans/filterState')}
          all={t('plans/allStates')}
          value={values.state}
          options={states.map((state) => ({
            value: state,
            label: t('plans/counted', {
              word: t(`plans/state/${state}`),
              count: inState[state] ?? 0,
            }),
          }))}
          onChange={(state) => onChange({ state })}
        />
      </div>
    </search>
  );
}

/** Groups first, as they are columns too; a unit stands once. */
function unitOptions({ columns, units }: PlanMatrix) {
  const groups = columns.filter(({ group }) => group).map(({ unit }) => unit);
  return [...groups, ...units].map(({ id, name }) => ({ value: id, label: name }));
}

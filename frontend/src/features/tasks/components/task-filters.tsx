import { useTranslation } from 'react-i18next';
import type { PlanRef, TaskKind, TaskLight, TaskTotals } from '@/shared/api/types';
import { Choice } from '@/shared/ui/choice';
import { lightIcon } from '@/shared/ui/light-tag';
import type { TaskFilters as Filters } from '../api/use-tasks';
import { taskKinds } from '../model/task-kinds';
import '@/shared/ui/light-filter.css';

const lights: { light: TaskLight; total: keyof TaskTotals }[] = [
  { light: 'OVERDUE', total: 'overdue' },
  { light: 'DUE_SOON', total: 'dueSoon' },
  { light: 'ON_TIME', total: 'onTime' },
];

interface Props {
  values: Filters;
  set: (name: keyof Filters, value: string | undefined) => void;
  totals: TaskTotals | undefined;
  plans: PlanRef[];
}

export function TaskFilters({ values, set, totals, plans }: Props) {
  const { t } = useTranslation();
  return (
    <div className="task-filters">
      <fieldset className="light-filter">
        <legend className="sr-only">{t('tasks/filterLight')}</legend>
        <button type="button" aria-pressed={!values.light} onClick={() => set('light', undefined)}>
          {t('common/all')} <b>{totals?.all ?? '–'}</b>
        </button>
        {lights.map(({ light, total }) => (
          <button
            key={light}
            type="button"
            className={`light-${light}`}
            aria-pressed={values.light === light}
            onClick={() => set('light', values.light === light ? undefined : light)}
          >
            {lightIcon(light)} {t(`light/${light}`)} <b>{totals?.[total] ?? '–'}</b>
          </button>
        ))}
      </fieldset>
      <div className="select-filters">
        <Choice
          label={t('tasks/filterKind')}
          value={values.kind as TaskKind | undefined}
          all={t('tasks/allKinds')}
          options={taskKinds.map((value) => ({ value, label: t(`kind/${value}`) }))}
          onChange={(kind) => set('kind', kind)}
        />
        <Choice
          label={t('tasks/filterPlan')}
          value={values.plan}
          all={t('tasks/allPlans')}
          options={plans.map(({ key, title }) => ({ value: key, label: title }))}
          onChange={(plan) => set('plan', plan)}
        />
      </div>
    </div>
  );
}

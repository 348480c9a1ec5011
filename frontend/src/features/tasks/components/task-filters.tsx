import { FilterOutlined, SearchOutlined } from '@ant-design/icons';
import { Badge, Button } from 'antd';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRef, TaskFacets, TaskKind, TaskLight, TaskTotals } from '@/shared/api/types';
import { useSession } from '@/shared/api/use-session';
import { formatPeriod } from '@/shared/i18n/format';
import { Choice } from '@/shared/ui/choice';
import { lightIcon } from '@/shared/ui/light-tag';
import type { FilterName, TaskFilters as Filters } from '../api/use-tasks';
import { taskKinds } from '../model/task-kinds';
import '@/shared/ui/light-filter.css';

const lights: { light: TaskLight; total: keyof TaskTotals }[] = [
  { light: 'OVERDUE', total: 'overdue' },
  { light: 'DUE_SOON', total: 'dueSoon' },
  { light: 'ON_TIME', total: 'onTime' },
];
// by due date unless asked otherwise
const sorts = ['CREATED', 'NUMBER', 'PLAN'];
const selected: FilterName[] = ['kind', 'plan', 'unit', 'period', 'claimed'];
/** Milliseconds after the last key: nobody waits, and not every letter asks the server. */
const typing = 250;

interface Props {
  values: Filters;
  set: (name: FilterName, value: string | undefined) => void;
  totals: TaskTotals | undefined;
  facets: TaskFacets | undefined;
  plans: PlanRef[];
  search: RefObject<HTMLInputElement | null>;
  /** beside the order: named views, help */
  children?: ReactNode;
}

export function TaskFilters({ values, set, totals, facets, plans, search, children }: Props) {
  const { t } = useTranslation();
  const asked = selected.filter((name) => values[name]).length;
  const [open, setOpen] = useState(asked > 0);
  return (
    <search className="task-filters">
      <Search value={values.q ?? ''} onChange={(q) => set('q', q || undefined)} input={search} />
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
            data-zero={totals?.[total] === 0}
            aria-pressed={values.light === light}
            onClick={() => set('light', values.light === light ? undefined : light)}
          >
            {lightIcon(light)} {t(`light/${light}`)} <b>{totals?.[total] ?? '–'}</b>
          </button>
        ))}
      </fieldset>
      <div className="filter-tools">
        <Badge count={asked} size="small">
          <Button
            icon={<FilterOutlined />}
            aria-expanded={open}
            aria-controls="task-choices"
            onClick={() => setOpen(!open)}
          >
            {t('desk/filters')}
          </Button>
        </Badge>
        <Choice
          label={t('desk/sort')}
          value={values.sort}
          all={t('desk/sorts/DUE')}
          options={sorts.map((value) => ({ value, label: t(`desk/sorts/${value}`) }))}
          onChange={(sort) => set('sort', sort)}
        />
        {children}
      </div>
      {open && (
        <Choices id="task-choices" values={values} set={set} facets={facets} plans={plans} />
      )}
    </search>
  );
}

interface SearchProps {
  value: string;
  onChange: (value: string) => void;
  input: RefObject<HTMLInputElement | null>;
}

/** What is typed goes to the address, and so to the server, in pauses. */
function Search({ value, onChange, input }: SearchProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  if (value !== sent) {
    // the address changed from elsewhere: a view was chosen, the filters were cleared
    setSent(value);
    setText(value);
  }
  useEffect(() => {
    if (text.trim() === sent) {
      return;
    }
    const timer = setTimeout(() => {
      setSent(text.trim());
      onChange(text.trim());
    }, typing);
    return () => clearTimeout(timer);
  }, [text, sent, onChange]);
  return (
    <span className="search-field">
      <SearchOutlined />
      <input
        ref={input}
        type="search"
        aria-label={t('desk/search')}
        placeholder={t('desk/searchHint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
    </span>
  );
}

interface ChoicesProps {
  id: string;
  values: Filters;
  set: (name: FilterName, value: string | undefined) => void;
  facets: TaskFacets | undefined;
  plans: PlanRef[];
}

/** What else can be asked for, each choice with the number of tasks it would leave. */
function Choices({ id, values, set, facets, plans }: ChoicesProps) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const units = session?.units ?? [];
  const choose = (name: FilterName, all: string, options: Option[]) => (
    <Choice
      label={t(`desk/filter/${name}`)}
      value={values[name]}
      all={t(all)}
      options={options}
      onChange={(value) => set(name, value)}
    />
  );
  const counted = (counts: keyof TaskFacets, name: FilterName, label: (value: string) => string) =>
    withCounts(facets?.[counts] ?? [], values[name], label);
  const place = ({ value }: Option) => taskKinds.indexOf(value as TaskKind);
  return (
    <div id={id} className="select-filters">
      {choose(
        'kind',
        'tasks/allKinds',
        counted('kinds', 'kind', (kind) => t(`kind/${kind}`)).sort(
          (one, other) => place(one) - place(other),
        ),
      )}
      {choose(
        'plan',
        'tasks/allPlans',
        counted('plans', 'plan', (key) => plans.find((plan) => plan.key === key)?.title ?? key),
      )}
      {choose('period', 'desk/allPeriods', counted('periods', 'period', formatPeriod))}
      {choose('claimed', 'desk/claimed/ALL', [
        { value: 'MINE', label: t('desk/claimed/MINE') },
        { value: 'NOBODY', label: t('desk/claimed/NOBODY') },
      ])}
      {units.length > 1 &&
        choose(
          'unit',
          'desk/allUnits',
          counted('units', 'unit', (id) => units.find((unit) => unit.id === id)?.name ?? id),
        )}
    </div>
  );
}

interface Option {
  value: string;
  label: string;
}

/** What is chosen stays among the choices when nothing is left of it. */
function withCounts(
  counts: { value: string; tasks: number }[],
  chosen: string | undefined,
  label: (value: string) => string,
): Option[] {
  const all =
    chosen && !counts.some(({ value }) => value === chosen)
      ? [...counts, { value: chosen, tasks: 0 }]
      : counts;
  return all.map(({ value, tasks }) => ({ value, label: `${label(value)} ${tasks}` }));
}

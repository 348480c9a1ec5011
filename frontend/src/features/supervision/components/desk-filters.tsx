import { Button, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DeskBoard, DeskChoice } from '@/shared/api/types';
import type { DeskFilters as Filters } from '../api/use-desk';

export type FilterName = 'unit' | 'plan' | 'kind' | 'level' | 'light' | 'charge';

const groupings = ['unit', 'plan', 'measure', 'age'] as const;

interface Props {
  filters: Filters;
  board: DeskBoard | undefined;
  set: (name: FilterName | 'by', value: string | undefined) => void;
  clear: () => void;
}

/** How the desk is grouped, and by what it is filtered; each choice says what would be left. */
export function DeskFilters({ filters, board, set, clear }: Props) {
  const { t } = useTranslation();
  const choices = board?.choices;
  const worded = (
    name: FilterName,
    of: DeskChoice[] | undefined,
    word: (value: string) => string,
  ) => <Filter name={name} value={filters[name]} choices={of} word={word} set={set} />;
  const filtered = names.some((name) => filters[name]);
  return (
    <search className="desk-filters" aria-label={t('oversight/filter/label')}>
      <Segmented
        aria-label={t('oversight/groupBy')}
        value={filters.by ?? 'unit'}
        onChange={(by) => set('by', by === 'unit' ? undefined : by)}
        options={groupings.map((by) => ({ value: by, label: t(`oversight/by/${by}`) }))}
      />
      {worded('unit', choices?.units, (value) => value)}
      {worded('plan', choices?.plans, (value) => value)}
      {worded('kind', choices?.kinds, (value) => t(`kind/${value}`))}
      {worded('level', choices?.levels, (value) => t(`level/${value}`))}
      {worded('light', choices?.lights, (value) => t(`progress/light/${value}`))}
      {board && board.colleagues.length > 0 && (
        <Select
          allowClear
          aria-label={t('oversight/filter/charge')}
          placeholder={t('oversight/filter/charge')}
          value={filters.charge}
          onChange={(charge?: string) => set('charge', charge)}
          options={board.colleagues.map(({ username, name }) => ({ value: username, label: name }))}
        />
      )}
      {filtered && (
        <Button type="link" onClick={clear}>
          {t('oversight/filter/clear')}
        </Button>
      )}
    </search>
  );
}

const names: FilterName[] = ['unit', 'plan', 'kind', 'level', 'light', 'charge'];

interface FilterProps {
  name: FilterName;
  value: string | undefined;
  choices: DeskChoice[] | undefined;
  word: (value: string) => string;
  set: Props['set'];
}

function Filter({ name, value, choices = [], word, set }: FilterProps) {
  const { t } = useTranslation();
  if (choices.length === 0 && !value) {
    return null;
  }
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      aria-label={t(`oversight/filter/${name}`)}
      placeholder={t(`oversight/filter/${name}`)}
      value={value}
      onChange={(chosen?: string) => set(name, chosen)}
      options={choices.map((choice) => ({
        value: choice.value,
        label: `${choice.name ?? word(choice.value)} (${choice.count})`,
      }))}
    />
  );
}

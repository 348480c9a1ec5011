import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Comparator, Indicator } from '@/shared/api/draft-types';
import { emptyIndicator, isDecimal, isYear } from '../model/indicators';
import { useReviewed } from '../review/review-context';
import { PartlyWritten } from './partly-written';

interface Props {
  label: string;
  field: string;
  indicators: Indicator[];
  onChange: (indicators: Indicator[]) => void;
  /** where an indicator stands, for goals of the plan with their baselines */
  onSource?: (indicator: Indicator) => void;
  goals?: boolean;
}

const comparators: Comparator[] = ['AT_LEAST', 'EQUAL', 'AT_MOST'];
const goalKinds = ['BINDING', 'EXPECTED', 'GUIDING'] as const;

/** Numbers to reach, a row each. */
export function IndicatorsEditor({ label, field, indicators, onChange, onSource, goals }: Props) {
  const { t } = useTranslation();
  const { readOnly } = useReviewed();
  const set = (place: number, fields: Partial<Indicator>) =>
    onChange(indicators.map((old, at) => (at === place ? { ...old, ...fields } : old)));
  return (
    <div className="indicators" data-field={field}>
      <div className="field-head">
        <span className="field-label">{label}</span>
        {!readOnly && (
          <Button
            size="small"
            type="text"
            icon={<PlusOutlined />}
            onClick={() => onChange([...indicators, emptyIndicator()])}
          >
            {t('import/indicator/add')}
          </Button>
        )}
      </div>
      {indicators.map((indicator, place) => (
        // indicators have no name of their own
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <fieldset key={place} className="indicator">
          <legend className="sr-only">{t('import/indicator/one', { number: place + 1 })}</legend>
          <IndicatorRow indicator={indicator} onChange={(fields) => set(place, fields)} />
          {goals && <GoalRow goal={indicator} onChange={(fields) => set(place, fields)} />}
          <div className="indicator-foot">
            {indicator.phrase &&
              (onSource ? (
                <button type="button" className="phrase" onClick={() => onSource(indicator)}>
                  {indicator.phrase}
                </button>
              ) : (
                <span className="phrase">{indicator.phrase}</span>
              ))}
            {!readOnly && (
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={t('import/indicator/remove', { number: place + 1 })}
                onClick={() => onChange(indicators.filter((_, at) => at !== place))}
              />
            )}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

interface RowProps {
  indicator: Indicator;
  onChange: (fields: Partial<Indicator>) => void;
}

function IndicatorRow({ indicator, onChange }: RowProps) {
  const { t } = useTranslation();
  return (
    <div className="indicator-row">
      <Input
        className="indicator-name"
        value={indicator.indicator ?? ''}
        placeholder={t('import/indicator/name')}
        aria-label={t('import/indicator/name')}
        onChange={({ target }) => onChange({ indicator: target.value })}
      />
      <Select
        value={indicator.comparator}
        aria-label={t('import/indicator/comparator')}
        options={comparators.map((value) => ({ value, label: t(`import/comparator/${value}`) }))}
        onChange={(comparator) => onChange({ comparator })}
      />
      <NumberInput
        value={indicator.value}
        label={t('import/indicator/value')}
        onChange={(value) => onChange({ value })}
      />
      <NumberInput
        value={indicator.valueMax}
        label={t('import/indicator/valueMax')}
        onChange={(valueMax) => onChange({ valueMax })}
      />
      <Input
        value={indicator.unit ?? ''}
        placeholder={t('import/indicator/unit')}
        aria-label={t('import/indicator/unit')}
        onChange={({ target }) => onChange({ unit: target.value || null })}
      />
      <YearInput
        value={indicator.by}
        label={t('import/indicator/by')}
        onChange={(by) => onChange({ by })}
      />
      <Checkbox
        checked={indicator.perYear}
        onChange={({ target }) => onChange({ perYear: target.checked })}
      >
        {t('import/indicator/perYear')}
      </Checkbox>
    </div>
  );
}

function GoalRow({ goal, onChange }: { goal: Indicator; onChange: RowProps['onChange'] }) {
  const { t } = useTranslation();
  return (
    <div className="indicator-row">
      <Select
        allowClear
        value={goal.kind ?? undefined}
        placeholder={t('import/indicator/kind')}
        aria-label={t('import/indicator/kind')}
        options={goalKinds.map((value) => ({ value, label: t(`import/goalKind/${value}`) }))}
        onChange={(kind) => onChange({ kind: kind ?? null })}
      />
      <NumberInput
        value={goal.baseline}
        label={t('import/indicator/baseline')}
        onChange={(baseline) => onChange({ baseline })}
      />
      <YearInput
        value={goal.baselineYear}
        label={t('import/indicator/baselineYear')}
        onChange={(baselineYear) => onChange({ baselineYear })}
      />
    </div>
  );
}

interface NumberProps {
  value: number | null;
  label: string;
  onChange: (value: number | null) => void;
}

/** What is no number yet is shown, not passed on. Which number it is stands before it. */
function NumberInput({ value, label, onChange }: NumberProps) {
  return (
    <PartlyWritten
      inputMode="decimal"
      prefix={value !== null && label}
      value={value}
      label={label}
      isWhole={isDecimal}
      onChange={onChange}
    />
  );
}

function YearInput({ value, label, onChange }: NumberProps) {
  return (
    <PartlyWritten
      maxLength={4}
      prefix={value !== null && label}
      value={value}
      label={label}
      isWhole={isYear}
      onChange={onChange}
    />
  );
}

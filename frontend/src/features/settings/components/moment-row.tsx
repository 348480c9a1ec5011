import { Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DayRule } from '@/shared/api/types';
import type { Moment } from '../model/moments';

interface Props {
  moment: Moment;
  rule: DayRule;
  disabled: boolean;
  fault: boolean;
  onChange: (rule: DayRule) => void;
}

const kinds: DayRule['kind'][] = ['DAY_OF_LAST_MONTH', 'WORKING_DAYS_AFTER'];
const rolls: DayRule['roll'][] = ['FORWARD', 'BACK', 'NONE'];

/** One moment of a period. A day found by counting working days needs no rule for days off. */
export function MomentRow({ moment, rule, disabled, fault, onChange }: Props) {
  const { t } = useTranslation();
  const name = t(`settings/reporting/moment/${moment}`);
  const ofMonth = rule.kind === 'DAY_OF_LAST_MONTH';
  const label = (key: string) => `${name}${t('common/colon')}${t(`settings/reporting/${key}`)}`;
  return (
    <fieldset className={fault ? 'moment-row at-fault' : 'moment-row'} disabled={disabled}>
      <legend>{name}</legend>
      <Select
        aria-label={label('kind')}
        disabled={disabled}
        value={rule.kind}
        onChange={(kind) => onChange({ ...rule, kind })}
        options={kinds.map((value) => ({ value, label: t(`settings/reporting/kinds/${value}`) }))}
      />
      <span className="days">
        <InputNumber
          aria-label={label('days')}
          disabled={disabled}
          min={1}
          max={ofMonth ? 31 : 60}
          precision={0}
          value={rule.day}
          onChange={(day) => day && onChange({ ...rule, day })}
        />
        {t(`settings/reporting/${ofMonth ? 'day' : 'days'}`)}
      </span>
      <Input
        type="time"
        aria-label={label('hour')}
        disabled={disabled}
        value={rule.hour.slice(0, 5)}
        onChange={({ target }) => target.value && onChange({ ...rule, hour: target.value })}
      />
      {ofMonth && (
        <Select
          aria-label={label('roll')}
          disabled={disabled}
          value={rule.roll}
          onChange={(roll) => onChange({ ...rule, roll })}
          options={rolls.map((value) => ({
            value,
            label: t(`settings/reporting/rolls/${value}`),
          }))}
        />
      )}
    </fieldset>
  );
}

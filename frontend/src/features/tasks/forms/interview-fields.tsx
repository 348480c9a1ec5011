import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SupervisionCase } from '@/shared/api/types';
import { TextField } from './fields';
import type { FieldsProps } from './fields-props';

/** The talk after a red card; one talk about several red cards is written once. */
export function InterviewFields({ task }: FieldsProps) {
  const { t } = useTranslation();
  const others = task.context.others ?? [];
  return (
    <>
      <Form.Item
        name="heldOn"
        label={t('form/heldOn')}
        rules={[{ required: true, message: t('form/required') }]}
      >
        <Input type="date" />
      </Form.Item>
      <TextField name="attendees" required hint="attendees.hint" rows={1} max={500} />
      <TextField name="agreed" required hint="agreed.hint" rows={4} />
      {others.length > 0 && (
        <Form.Item name="also" label={t('form/also')}>
          <Others cases={others} />
        </Form.Item>
      )}
    </>
  );
}

interface OthersProps {
  cases: SupervisionCase[];
  /** given by the form */
  value?: number[];
  onChange?: (chosen: number[]) => void;
}

/** Red cards of the same unit, all of them at one press. */
function Others({ cases, value = [], onChange }: OthersProps) {
  const { t } = useTranslation();
  const ids = cases.map(({ id }) => id);
  return (
    <>
      <Checkbox
        checked={value.length === ids.length}
        indeterminate={value.length > 0 && value.length < ids.length}
        onChange={({ target }) => onChange?.(target.checked ? ids : [])}
      >
        {t('form/alsoAll', { count: ids.length })}
      </Checkbox>
      <Checkbox.Group
        className="action-choice"
        value={value}
        onChange={onChange}
        options={cases.map(({ id, measure, overdueKind }) => ({
          value: id,
          label: [
            measure && `${t('common/measureNumber', { number: measure.number })} ${measure.title}`,
            overdueKind && t(`kind/${overdueKind}`),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </>
  );
}

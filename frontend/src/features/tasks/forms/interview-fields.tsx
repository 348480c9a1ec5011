import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
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
          <Checkbox.Group
            className="action-choice"
            options={others.map(({ id, measure, overdueKind }) => ({
              value: id,
              label: [
                measure &&
                  `${t('common/measureNumber', { number: measure.number })} ${measure.title}`,
                overdueKind && t(`kind/${overdueKind}`),
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        </Form.Item>
      )}
    </>
  );
}

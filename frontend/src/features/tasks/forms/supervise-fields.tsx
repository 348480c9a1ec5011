import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskAnswers } from '@/shared/api/types';
import { TextField } from './fields';
import type { FieldsProps } from './fields-props';

type Action = TaskAnswers['supervise']['action'];

const actions: { value: Action; label: string; hint: string }[] = [
  { value: 'URGE', label: 'level/URGE', hint: 'form/urgeHint' },
  { value: 'YELLOW_CARD', label: 'level/YELLOW_CARD', hint: 'form/yellowHint' },
  { value: 'RED_CARD', label: 'level/RED_CARD', hint: 'form/redHint' },
  { value: 'WAIVE', label: 'level/WAIVE', hint: 'form/waiveHint' },
];

/** What the office does about an overdue item; the rules' suggestion is marked, the choice is free. */
export function SuperviseFields({ task }: FieldsProps) {
  const { t } = useTranslation();
  const action = Form.useWatch('action');
  const suggested = task.context.case?.suggested;
  return (
    <>
      <Form.Item
        name="action"
        label={t('form/action')}
        rules={[{ required: true, message: t('form/choose') }]}
      >
        <Radio.Group className="action-choice">
          {actions.map(({ value, label, hint }) => (
            <Radio key={value} value={value}>
              <strong>{t(label)}</strong>
              {value === suggested && <span className="suggested">{t('form/suggested')}</span>}
              <small>{t(hint)}</small>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <TextField name="note" required={action === 'WAIVE'} hint="note.hint" rows={3} max={2000} />
    </>
  );
}

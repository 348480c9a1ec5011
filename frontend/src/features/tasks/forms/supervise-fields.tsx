import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { TextField } from './fields';
import type { FieldsProps } from './fields-props';

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
          {task.context.case?.actions.map((value) => (
            <Radio key={value} value={value}>
              <strong>{t(`supervision/do/${value}`)}</strong>
              {value === suggested && <span className="suggested">{t('form/suggested')}</span>}
              <small>{t(`supervision/actionHint/${value}`)}</small>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <TextField name="note" required={action === 'WAIVE'} hint="note.hint" rows={3} max={2000} />
    </>
  );
}

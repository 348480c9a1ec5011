import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { TextField } from './fields';

/** Whether it will be finished in time; and if not, why and when. */
export function FinishFields() {
  const { t } = useTranslation();
  const inTime = Form.useWatch('inTime');
  return (
    <>
      <Form.Item
        name="inTime"
        label={t('progress/inTime')}
        rules={[{ required: true, message: t('form/choose') }]}
      >
        <Radio.Group
          optionType="button"
          options={[
            { value: true, label: t('progress/yes') },
            { value: false, label: t('progress/no') },
          ]}
        />
      </Form.Item>
      {inTime === false && (
        <>
          <TextField name="delayReason" required hint="delayReason.hint" rows={2} max={2000} />
          <Form.Item
            name="expectedOn"
            label={t('progress/expectedOn')}
            rules={[{ required: true, message: t('form/required') }]}
          >
            <Input type="date" className="date-field" />
          </Form.Item>
        </>
      )}
    </>
  );
}

import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskAnswers } from '@/shared/api/types';
import { Decision } from './decision';

const grades: TaskAnswers['review-closure']['grade'][] = ['EXCELLENT', 'GOOD', 'PASS', 'FAIL'];

export function ReviewClosureFields() {
  const { t } = useTranslation();
  const accepted = Form.useWatch('accepted');
  return (
    <>
      <Decision />
      {accepted === true && (
        <Form.Item
          name="grade"
          label={t('form/grade')}
          rules={[{ required: true, message: t('form/choose') }]}
        >
          <Select options={grades.map((value) => ({ value, label: t(`form/${value}`) }))} />
        </Form.Item>
      )}
    </>
  );
}

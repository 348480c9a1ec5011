import { Checkbox, Form, Select } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosurePoint } from '@/shared/api/types';
import { Decision } from './decision';

const points: ClosurePoint[] = [
  'FACTS_CLEAR',
  'PROBLEM_SOLVED',
  'TASK_DONE',
  'CONCLUSION_EXACT',
  'MEASURES_LAWFUL',
  'FORMAT_RIGHT',
];
const grades = ['EXCELLENT', 'GOOD', 'PASS'];

/** The six points, then the decision: a closure with its grade, or a return. */
export function ReviewClosureFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const accepted = Form.useWatch('accepted');
  const grade = Form.useWatch('grade');

  useEffect(() => {
    // a grade chosen for the other decision
    if (grade && accepted !== undefined && accepted === (grade === 'FAIL')) {
      form.setFieldValue('grade', undefined);
    }
  }, [form, accepted, grade]);

  return (
    <>
      <Form.Item
        name="met"
        label={t('life/closure/points')}
        extra={t('life/closure/pointsHint')}
        dependencies={['accepted']}
        rules={[{ validator: (_, met: ClosurePoint[] = []) => checkPoints(met, accepted, t) }]}
      >
        <Checkbox.Group
          className="closure-points"
          options={points.map((value) => ({ value, label: t(`life/closure/${value}`) }))}
        />
      </Form.Item>
      <Decision />
      {accepted === true && (
        <Form.Item
          name="grade"
          label={t('form/grade')}
          extra={t('life/closure/failHint')}
          rules={[{ required: true, message: t('form/choose') }]}
        >
          <Select options={grades.map((value) => ({ value, label: t(`form/${value}`) }))} />
        </Form.Item>
      )}
      {accepted === false && (
        <Form.Item
          name="grade"
          getValueFromEvent={({ target }) => (target.checked ? 'FAIL' : undefined)}
          getValueProps={(value) => ({ checked: value === 'FAIL' })}
        >
          <Checkbox>{t('life/closure/fail')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

function checkPoints(
  met: ClosurePoint[],
  accepted: boolean | undefined,
  t: (key: string) => string,
): Promise<void> {
  const all = met.length === points.length;
  if (accepted === true && !all) {
    return Promise.reject(new Error(t('form/closure-needs-all-points')));
  }
  if (accepted === false && all) {
    return Promise.reject(new Error(t('form/return-needs-failed-point')));
  }
  return Promise.resolve();
}

import { Form } from 'antd';
import { Decision } from './decision';
import { TextField } from './fields';

export function ApprovePeriodReportFields() {
  const accepted = Form.useWatch('accepted');
  return (
    <>
      <Decision acceptLabel="approve" />
      {accepted === true && <TextField name="instruction" hint="instruction.hint" rows={3} />}
    </>
  );
}

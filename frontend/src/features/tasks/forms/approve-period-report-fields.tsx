import { Form } from 'antd';
import { InstructionFields } from '@/shared/ui/instruction-fields';
import { Decision } from './decision';
import { TextField } from './fields';
import type { FieldsProps } from './fields-props';

export function ApprovePeriodReportFields({ task }: FieldsProps) {
  const accepted = Form.useWatch('accepted');
  const instruction = Form.useWatch('instruction');
  return (
    <>
      <Decision acceptLabel="approve" />
      {accepted === true && <TextField name="instruction" hint="instruction.hint" rows={3} />}
      {accepted === true && instruction?.trim() && (
        <InstructionFields plan={task.plan.key} unitName="instructed" />
      )}
    </>
  );
}

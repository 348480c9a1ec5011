import { TextField } from './fields';

export function EditPeriodReportFields() {
  return (
    <>
      <TextField name="overview" required hint="overview.hint" rows={6} />
      <TextField name="nextSteps" required rows={4} />
    </>
  );
}

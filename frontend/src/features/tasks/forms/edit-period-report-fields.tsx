import { TextField } from './fields';

export function EditPeriodReportFields() {
  return (
    <>
      <TextField name="overview" required hint="overview.hint" rows={6} max={10_000} />
      <TextField name="nextSteps" rows={4} max={10_000} />
    </>
  );
}

import { TextField } from './fields';

export function ImplementFields() {
  return <TextField name="result" required hint="result.hint" rows={6} />;
}

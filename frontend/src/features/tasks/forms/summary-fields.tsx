import { joinImplementations } from '../model/take-over';
import { TextField } from './fields';
import type { FieldsProps } from './fields-props';
import { TakeOverButton } from './take-over-button';

/** The lead's words on what all units did, for consolidation and for the closure request. */
export function SummaryFields({ task }: FieldsProps) {
  const closure = task.kind === 'request-closure';
  const { implementations = [] } = task.context;
  return (
    <>
      {implementations.length > 0 && (
        <TakeOverButton values={joinImplementations(implementations)} />
      )}
      <TextField
        name="summary"
        required
        label={closure ? 'summary.closure' : 'summary'}
        hint={closure ? 'summary.closureHint' : 'summary.hint'}
        rows={7}
      />
    </>
  );
}

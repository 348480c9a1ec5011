import { cloneElement, type ReactElement, useId } from 'react';

interface Props {
  label: string;
  /** by which the field is found when it is to get the focus */
  field: string;
  narrow?: boolean;
  hint?: string;
  children: ReactElement<{ id?: string }>;
}

/** A control with its label over it. */
export function Field({ label, field, narrow, hint, children }: Props) {
  const id = useId();
  return (
    <div className={narrow ? 'field narrow' : 'field'} data-field={field}>
      <label htmlFor={id}>{label}</label>
      {cloneElement(children, { id })}
      {hint && <small className="muted">{hint}</small>}
    </div>
  );
}

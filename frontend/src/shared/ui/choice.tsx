import './choice.css';

interface Props<T extends string> {
  label: string;
  /** undefined chooses the first entry, which stands for all */
  value: T | undefined;
  all: string;
  options: { value: T; label: string }[];
  onChange: (value: T | undefined) => void;
}

/**
 * One of a few, or all: the browser's own list. It is at home on a phone, and costs none of the
 * first load.
 */
export function Choice<T extends string>({ label, value, all, options, onChange }: Props<T>) {
  return (
    <select
      className="choice"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange((event.target.value || undefined) as T | undefined)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

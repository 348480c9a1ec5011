import { Input, type InputProps } from 'antd';
import { useState } from 'react';

interface Props extends Pick<InputProps, 'id' | 'inputMode' | 'maxLength' | 'prefix'> {
  value: number | null;
  label?: string;
  /** whether what is written is a number of the wanted kind, or nothing */
  isWhole: (written: string) => boolean;
  onChange: (value: number | null) => void;
}

/** A number being written: passed on once it is one, left as it was where it never becomes one. */
export function PartlyWritten({ value, label, isWhole, onChange, ...rest }: Props) {
  const [typed, setTyped] = useState<string>();
  const written = typed ?? String(value ?? '');
  return (
    <Input
      inputMode="numeric"
      {...rest}
      value={written}
      placeholder={label}
      aria-label={label}
      status={isWhole(written) ? undefined : 'error'}
      onChange={({ target }) => {
        const next = target.value.trim();
        setTyped(next);
        if (isWhole(next)) {
          onChange(next === '' ? null : Number(next));
        }
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useUnits } from '../api/use-units';

interface Props {
  id?: string;
  value?: string;
  onChange?: (unit: string | undefined) => void;
  placeholder: string;
}

/** Chooses a registered unit by part of its name. */
export function UnitSelect({ id, value, onChange, placeholder }: Props) {
  const [words, setWords] = useState('');
  const { data: units = [] } = useUnits(useDeferredValue(words.trim()));
  return (
    <Select
      id={id}
      allowClear
      showSearch={{ filterOption: false, onSearch: setWords }}
      value={value}
      placeholder={placeholder}
      notFoundContent={null}
      options={units.map(({ id: unit, name, territory }) => ({
        value: unit,
        label: territory ? `${name} · ${territory}` : name,
      }))}
      onChange={onChange}
    />
  );
}

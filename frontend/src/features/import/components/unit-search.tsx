import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnits } from '../api/use-units';

interface Props {
  label: string;
  onChoose: (id: string) => void;
}

/** Looks for a registered unit by part of its name. */
export function UnitSearch({ label, onChoose }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim());
  const units = useUnits(asked);
  return (
    <Select
      className="unit-search"
      size="small"
      showSearch={{ filterOption: false, onSearch: setWords }}
      value={null}
      placeholder={t('import/unit/search')}
      aria-label={label}
      popupMatchSelectWidth={300}
      notFoundContent={
        asked
          ? units.isFetching
            ? t('common/loading')
            : t('import/unit/notFound')
          : t('import/unit/type')
      }
      options={(asked ? (units.data ?? []) : []).map(({ id, name, territory }) => ({
        value: id,
        label: territory ? `${name} · ${territory}` : name,
      }))}
      onChange={(id) => id && onChoose(id)}
    />
  );
}

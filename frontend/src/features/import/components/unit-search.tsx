import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisteredUnit } from '@/shared/api/draft-types';
import { useUnits } from '../api/use-units';

interface Props {
  label: string;
  /** what is offered before anything is typed */
  offered?: RegisteredUnit[];
  onChoose: (id: string) => void;
}

/** Looks for a registered unit by part of its name. */
export function UnitSearch({ label, offered = [], onChoose }: Props) {
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
      options={(asked ? (units.data ?? []) : offered).map(({ id, name, territory }) => ({
        value: id,
        label: territory ? `${name} · ${territory}` : name,
      }))}
      onChange={(id) => id && onChoose(id)}
    />
  );
}

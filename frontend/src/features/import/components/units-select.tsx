import { Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usesOf } from '../model/units';
import { useReviewed } from '../review/review-context';

interface Props {
  id?: string;
  names: string[];
  onChange: (names: string[]) => void;
}

/** Units by name: those of the plan are offered, any other may be written. */
export function UnitsSelect({ id, names, onChange }: Props) {
  const { t } = useTranslation();
  const { plan } = useReviewed();
  const options = useMemo(
    () => [...usesOf(plan).keys()].map((name) => ({ value: name, label: name })),
    [plan],
  );
  return (
    <Select
      id={id}
      mode="tags"
      value={names}
      options={options}
      tokenSeparators={['、', ',', ',', ';', ';']}
      placeholder={t('import/none')}
      onChange={onChange}
    />
  );
}

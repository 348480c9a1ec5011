import { CloseCircleFilled, SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  value: string | undefined;
  onChange: (value: string) => void;
}

/** Narrows what is shown as one types; there is nothing to press. */
export function SearchInput({ label, value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Input
      type="search"
      prefix={<SearchOutlined />}
      allowClear={{ clearIcon: <CloseCircleFilled aria-label={t('common/clear')} /> }}
      value={value}
      placeholder={label}
      aria-label={label}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

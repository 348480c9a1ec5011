import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The first entries of a long list, and the button that shows the rest. */
export function useFirst<T>(entries: T[], count: number) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const cut = !all && entries.length > count;
  return {
    shown: cut ? entries.slice(0, count) : entries,
    showAll: cut && (
      <Button type="link" onClick={() => setAll(true)}>
        {t('measure/showAll', { count: entries.length })}
      </Button>
    ),
  };
}

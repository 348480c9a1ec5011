import { Button, InputNumber, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export function CustomAdvance({ move }: { move: (duration: string) => void }) {
  const { t } = useTranslation();
  const [days, setDays] = useState<number | null>(14);
  return (
    <Space>
      <InputNumber
        min={1}
        max={400}
        precision={0}
        value={days}
        onChange={setDays}
        aria-label={t('demo/days')}
      />
      {t('demo/days')}
      <Button type="primary" disabled={!days} onClick={() => move(`P${days}D`)}>
        {t('demo/advance')}
      </Button>
    </Space>
  );
}

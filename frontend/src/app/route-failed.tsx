import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';

/** A page that broke, or whose chunk is gone after an update: reloading helps. */
export function RouteFailed() {
  const { t } = useTranslation();
  return (
    <Result
      status="warning"
      title={t('app/crashed')}
      subTitle={t('app/crashedHint')}
      extra={<Button onClick={() => window.location.reload()}>{t('app/reload')}</Button>}
    />
  );
}

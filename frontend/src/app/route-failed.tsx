import { WarningFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** A page that broke, or whose chunk is gone after an update: reloading helps. */
export function RouteFailed() {
  const { t } = useTranslation();
  return (
    <div className="page-state" role="alert">
      <WarningFilled className="page-state-icon" />
      <h1>{t('app/crashed')}</h1>
      <p className="muted">{t('app/crashedHint')}</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('app/reload')}
      </Button>
    </div>
  );
}

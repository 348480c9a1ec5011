import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Measure } from '@/shared/api/types';
import { formatDate } from '@/shared/i18n/format';

/** Says that a measure is parked, why and until when presumably. */
export function SuspensionBanner({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const open = measure.suspensions.find(({ resumedAt }) => !resumedAt);
  return open ? (
    <Alert
      className="suspension-banner"
      type="warning"
      showIcon
      title={t('life/suspension/banner')}
      description={t('life/suspension/bannerText', {
        reason: open.reason,
        expected: formatDate(open.expected),
      })}
    />
  ) : null;
}

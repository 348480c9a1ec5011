import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/shared/api/problem';
import { formatPeriod, formatTime } from '@/shared/i18n/format';

/** Which two moments come in the wrong order, and in which period. */
export function OutOfOrder({ error }: { error: Problem }) {
  const { t } = useTranslation();
  const facts = error.facts as Record<string, string>;
  const name = (moment = '') => t(`settings/reporting/moment/${moment}`);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('settings/reporting/outOfOrder', {
        period: formatPeriod(facts.period ?? ''),
        earlier: name(facts.earlier),
        earlierAt: formatTime(facts.earlierAt ?? ''),
        later: name(facts.later),
        laterAt: formatTime(facts.laterAt ?? ''),
      })}
    />
  );
}

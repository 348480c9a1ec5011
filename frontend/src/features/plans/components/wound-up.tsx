import { FlagFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/i18n/format';

/** Says that a plan is over: its final report is issued. */
export function WoundUp({ at }: { at: string }) {
  const { t } = useTranslation();
  return (
    <span className="light light-CLOSED" title={t('progress/woundUpOn', { date: formatDate(at) })}>
      <FlagFilled /> {t('progress/woundUp')}
    </span>
  );
}

import { ExclamationCircleFilled, PhoneOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { PhoneCall } from '../api/types';
import { formatDate, formatTime } from '../i18n/format';

/** What was said on the phone; a promise that passed is marked. */
export function PhoneCalls({ calls }: { calls: PhoneCall[] }) {
  const { t } = useTranslation();
  if (calls.length === 0) {
    return null;
  }
  return (
    <ul className="phone-calls" aria-label={t('oversight/calls')}>
      {calls.map((call) => (
        <li key={call.at}>
          <PhoneOutlined aria-hidden /> {t('oversight/call', call)}{' '}
          {call.until && (
            <span className={call.broken ? 'overdue-text' : 'muted'}>
              {call.broken && <ExclamationCircleFilled />}{' '}
              {t(call.broken ? 'oversight/brokenPromise' : 'oversight/promise', {
                until: formatDate(call.until),
              })}
            </span>
          )}{' '}
          <small className="muted">
            {t('common/by', { by: call.by, at: formatTime(call.at) })}
          </small>
        </li>
      ))}
    </ul>
  );
}

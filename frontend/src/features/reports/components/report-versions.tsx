import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Report } from '@/shared/api/types';
import { formatDate } from '@/shared/i18n/format';

/** The versions of a corrected report, and which is in force. */
export function ReportVersions({ report }: { report: Report }) {
  const { t } = useTranslation();
  if (report.versions.length < 2) {
    return null;
  }
  const current = report.versions.find(({ inForce }) => inForce);
  return (
    <div className="report-versions no-print">
      {report.superseded && (
        <Alert
          type="warning"
          showIcon
          title={t('reporting/supersededHint')}
          action={current && <Link to={`/reports/${current.id}`}>{t('reporting/toCurrent')}</Link>}
        />
      )}
      <nav aria-label={t('reporting/versions')}>
        {report.versions.map(({ id, version, state, issuedAt, inForce }) => (
          <Link key={id} to={`/reports/${id}`} aria-current={id === report.id ? 'page' : undefined}>
            {t('reporting/version', { version })}{' '}
            <small>
              {inForce
                ? t('reporting/inForce')
                : state === 'ISSUED'
                  ? t('reporting/superseded')
                  : t(`reports/state/${state}`)}
              {issuedAt && ` · ${formatDate(issuedAt)}`}
            </small>
          </Link>
        ))}
      </nav>
    </div>
  );
}

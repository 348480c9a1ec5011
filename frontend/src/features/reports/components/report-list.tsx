import { FileTextOutlined } from '@ant-design/icons';
import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportSummary } from '@/shared/api/types';
import { formatDate, formatPeriod } from '@/shared/i18n/format';
import { Load, Nothing } from '@/shared/ui/page-state';
import { useReports } from '../api/use-reports';
import { ReportState } from './report-state';
import '@/shared/ui/cards.css';
import './reports.css';

export function ReportList() {
  const { t } = useTranslation();
  return (
    <Load of={useReports()}>
      {(reports) =>
        reports.length === 0 ? (
          <Nothing title={t('reports/empty')} hint={t('reports/emptyHint')} />
        ) : (
          <ul className="cards">
            {reports.map((report) => (
              <li key={report.id}>
                <ReportCard report={report} />
              </li>
            ))}
          </ul>
        )
      }
    </Load>
  );
}

function ReportCard({ report }: { report: ReportSummary }) {
  const { t } = useTranslation();
  return (
    <Card>
      <div className="report-card">
        <FileTextOutlined className="report-icon" />
        <div>
          <h2>
            <Link to={`/reports/${report.id}`} className="card-link">
              {report.title}
            </Link>
          </h2>
          <p className="muted">{report.plan.title}</p>
          <div className="light-row">
            <strong>{formatPeriod(report.period)}</strong>
            {report.superseded ? (
              <span className="report-state report-state-DRAFT">{t('reporting/superseded')}</span>
            ) : (
              <ReportState state={report.state} />
            )}
            {report.version > 1 && (
              <span className="kind">{t('reporting/version', { version: report.version })}</span>
            )}
            <small className="muted">
              {report.issuedAt
                ? t('reports/issued', { at: formatDate(report.issuedAt) })
                : t('reports/drafted', { at: formatDate(report.draftedAt) })}
            </small>
          </div>
        </div>
      </div>
    </Card>
  );
}

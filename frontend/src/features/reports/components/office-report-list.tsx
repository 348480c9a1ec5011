import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useNow, useSession } from '@/shared/api/use-session';
import { formatPeriod } from '@/shared/i18n/format';
import { Load } from '@/shared/ui/page-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useOfficeReporting, useOfficeReports } from '../api/use-office-reports';
import { lastQuarters } from '../model/last-quarters';
import { ReportState } from './report-state';
import './review.css';

/** The reports across plans, and the beginning of one; nothing where there is neither. */
export function OfficeReportList() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const office = session?.roles.includes('SUPERVISOR') ? session.units[0]?.id : undefined;
  const reports = useOfficeReports();
  if (!office && !reports.data?.length) {
    return null;
  }
  return (
    <section className="panel office-reports" aria-label={t('review/office/title')}>
      <div className="panel-head">
        <h2>{t('review/office/title')}</h2>
        {office && <DraftOne office={office} />}
      </div>
      <Load of={reports}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">{t('review/office/empty')}</p>
          ) : (
            <ul className="link-list">
              {all.map(({ id, title, period, plans, state }) => (
                <li key={id}>
                  <Link to={`/office-reports/${id}`}>{title}</Link>
                  <small className="muted">
                    {formatPeriod(period)} · {t('review/office/plans', { count: plans })}
                  </small>
                  <ReportState state={state} />
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </section>
  );
}

function DraftOne({ office }: { office: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const quarters = lastQuarters(useNow(), 4);
  const [period, setPeriod] = useState(quarters[0]);
  const { draft } = useOfficeReporting();
  return (
    <div className="office-actions">
      <Select
        aria-label={t('review/office/period')}
        value={period}
        onChange={setPeriod}
        options={quarters.map((value) => ({ value, label: formatPeriod(value) }))}
      />
      <Button
        loading={draft.isPending}
        onClick={() =>
          period &&
          draft.mutate(
            { office, period },
            { onSuccess: ({ id }) => void navigate(`/office-reports/${id}`) },
          )
        }
      >
        {t('review/office/draft')}
      </Button>
      {draft.isError && <ProblemAlert error={draft.error} />}
    </div>
  );
}

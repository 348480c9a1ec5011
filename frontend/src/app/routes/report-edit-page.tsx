import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { useBody } from '@/features/reports/api/use-body';
import { ReportEditor } from '@/features/reports/components/report-editor';
import type { BodyReport, ReportSource } from '@/shared/api/report-types';
import { useSession } from '@/shared/api/use-session';
import '@/shared/i18n/review-words';
import { formatPeriod } from '@/shared/i18n/format';
import { PageHeader } from '@/shared/ui/page-header';
import { Load } from '@/shared/ui/page-state';

/** The office edits a draft; of an issued report there is nothing to edit. */
export function ReportEditPage() {
  const { reportId = '' } = useParams();
  const { t } = useTranslation();
  const body = useBody(Number(reportId), 'edit');
  const { data: session } = useSession();
  const [mine, setMine] = useState<string[]>([]);
  const [round, setRound] = useState(0);
  const author = useMemo<ReportSource>(
    () => ({
      kind: 'AUTHOR',
      id: session?.account.username ?? '',
      label: session?.account.name ?? '',
      plan: null,
      measure: null,
      of: null,
      ids: [],
      at: null,
    }),
    [session],
  );
  return (
    <Load of={body}>
      {(report) =>
        report.actions.includes('edit') ? (
          <>
            <PageHeader
              title={t('review/edit/title')}
              lead={`${report.title} · ${formatPeriod(report.period)}`}
            >
              <Link to={pageOf(report)}>
                <Button>{t('review/edit/back')}</Button>
              </Link>
            </PageHeader>
            <p className="muted">{t('review/edit/hint')}</p>
            {mine.length > 0 && (
              <Alert
                type="info"
                title={t('review/edit/mine')}
                description={<div className="edit-mine">{mine.join('\n')}</div>}
                action={
                  <Button size="small" onClick={() => setMine([])}>
                    {t('review/edit/mineDone')}
                  </Button>
                }
              />
            )}
            <ReportEditor
              key={round}
              report={report}
              author={author}
              onTakeTheirs={async (own) => {
                setMine(own);
                await body.refetch();
                setRound(round + 1);
              }}
            />
          </>
        ) : (
          <Navigate to={pageOf(report)} replace />
        )
      }
    </Load>
  );
}

function pageOf(report: BodyReport): string {
  return 'office' in report ? `/office-reports/${report.id}` : `/reports/${report.id}`;
}

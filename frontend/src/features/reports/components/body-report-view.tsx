import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { BodyReport } from '@/shared/api/report-types';
import type { PlanRef } from '@/shared/api/types';
import { useRemarks } from '../api/use-remarks';
import { countOf } from '../model/changes';
import { remarkedIn } from '../model/remarked';
import { BodyPaper } from './body-paper';
import { RemarkList } from './remark-list';
import { ReportComparing } from './report-comparing';
import { ReportRevisions } from './report-revisions';
import { SentenceActions } from './sentence-actions';
import { UnprovenList } from './unproven-list';
import './review.css';

const views = ['text', 'compare', 'unproven', 'remarks', 'versions'] as const;
type View = (typeof views)[number];

interface Props {
  report: BodyReport;
  /** the plans it is on */
  plans: PlanRef[];
}

/** A report to read and review: its text, what changed, what is doubted, what was said about it. */
export function BodyReportView({ report, plans }: Props) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const remarks = useRemarks(report.id).data ?? [];
  const view = views.find((name) => name === params.get('view')) ?? 'text';
  const counts: Partial<Record<View, number>> = {
    compare: countOf(report.comparisons[0]?.measures ?? [], 'WORSE'),
    unproven: report.unproven.length,
    remarks: remarks.filter(({ resolvedAt }) => resolvedAt === null).length,
  };
  return (
    <>
      <div className="review-views no-print">
        <Segmented<View>
          aria-label={t('review/views')}
          value={view}
          onChange={(next) => setParams(next === 'text' ? {} : { view: next }, { replace: true })}
          options={views.map((name) => ({
            value: name,
            label: (
              <>
                {t(`review/tab/${name}`)}
                {counts[name] ? <span className="view-count">{counts[name]}</span> : null}
              </>
            ),
          }))}
        />
      </div>
      {view === 'text' && <ReviewedPaper report={report} plans={plans} />}
      {view === 'compare' && (
        <ReportComparing comparisons={report.comparisons} period={report.period} />
      )}
      {view === 'unproven' && <UnprovenList unproven={report.unproven} />}
      {view === 'remarks' && (
        <section className="panel" aria-label={t('review/tab/remarks')}>
          {remarks.length === 0 && <p className="muted">{t('review/noRemarks')}</p>}
          <RemarkList
            report={report.id}
            remarks={remarks}
            passages
            open={report.state !== 'ISSUED'}
          />
        </section>
      )}
      {view === 'versions' && <ReportRevisions report={report.id} revision={report.revision} />}
    </>
  );
}

function ReviewedPaper({ report, plans }: Props) {
  const { data: remarks } = useRemarks(report.id);
  const remarked = useMemo(() => remarkedIn(report.body, remarks ?? []), [report.body, remarks]);
  return (
    <BodyPaper
      report={report}
      remarked={remarked}
      note={(sentence) => (
        <SentenceActions
          report={report}
          plans={plans}
          sentence={sentence}
          remarks={remarks ?? []}
        />
      )}
    />
  );
}

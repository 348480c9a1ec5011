import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportBoard } from '@/shared/api/report-types';
import type { PlanSummary } from '@/shared/api/types';
import { formatPeriod } from '@/shared/i18n/format';
import { LightTag } from '@/shared/ui/light-tag';
import { trendChart } from '../model/trend-chart';
import { BodyChart } from './body-chart';
import { ClassesBar } from './classes-bar';
import { WorseList } from './worse-list';

const lights = ['OVERDUE', 'DUE_SOON', 'ON_TIME', 'CLOSED', 'SUSPENDED'] as const;

interface Props {
  board: ReportBoard;
  /** the plan as it stands now */
  now?: PlanSummary;
  /** with what got worse, for a screen that shows one plan */
  whole?: boolean;
}

/** A plan at a glance: where it stands now, what its newest report counted, how that came about. */
export function BoardCard({ board, now, whole = false }: Props) {
  const { t } = useTranslation();
  const { plan, report, period, unproven, worse } = board;
  const latest = board.trend.at(-1);
  const chart = useMemo(
    () => trendChart(board, t('review/leader/trend'), (key) => t(`review/class/${key}`)),
    [board, t],
  );
  return (
    <section className="board-card panel" aria-label={plan.title}>
      <h2>
        <Link to={`/plans/${plan.key}`}>{plan.title}</Link>
      </h2>
      {now && (
        <div className="light-row">
          <span className="muted">{t('review/leader/measures', { count: now.measures })}</span>
          {lights.map(
            (light) =>
              (now.lights[light] ?? 0) > 0 && (
                <Link key={light} to={`/plans/${plan.key}?light=${light}`}>
                  <LightTag light={light} count={now.lights[light]} />
                </Link>
              ),
          )}
        </div>
      )}
      {report === null || period === null ? (
        <p className="muted">{t('review/leader/noReport')}</p>
      ) : (
        <>
          <p className="board-report">
            <Link to={`/reports/${report}`}>
              {t('review/leader/period', { period: formatPeriod(period) })}
            </Link>
            {worse.length > 0 && (
              <Link className="board-worse" to={`/reports/${report}?view=compare`}>
                {t('review/change/WORSE')} {worse.length}
              </Link>
            )}
            {unproven > 0 && (
              <Link to={`/reports/${report}?view=unproven`}>
                {t('review/leader/unproven', { count: unproven })}
              </Link>
            )}
          </p>
          {latest && <ClassesBar of={latest.classes} />}
          <div className={whole ? 'board-whole' : undefined}>
            {chart && <BodyChart chart={chart} fontSize={whole ? 20 : undefined} />}
            {whole && <WorseList boards={[board]} most={6} />}
          </div>
        </>
      )}
    </section>
  );
}

import { DesktopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { usePlansNow, useReportBoard } from '@/features/reports/api/use-report-board';
import { BigScreen } from '@/features/reports/components/big-screen';
import { BoardCard } from '@/features/reports/components/board-card';
import { DecisionList } from '@/features/reports/components/decision-list';
import { WorseList } from '@/features/reports/components/worse-list';
import '@/shared/i18n/review-words';
import { PageHeader } from '@/shared/ui/page-header';
import { Load } from '@/shared/ui/page-state';
import '@/features/reports/components/leader.css';

/** 领导首页: what waits for a decision, what got worse, every plan at a glance. */
export function LeaderPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const plans = usePlansNow().data ?? [];
  return (
    <>
      <PageHeader title={t('review/leader/title')}>
        <Button icon={<DesktopOutlined />} onClick={() => setParams({ screen: '1' })}>
          {t('review/leader/screen')}
        </Button>
      </PageHeader>
      <Load of={useReportBoard()}>
        {(boards) => (
          <div className="leader-page">
            <div className="leader-matters">
              <section className="panel" aria-label={t('review/leader/decisions')}>
                <h2>{t('review/leader/decisions')}</h2>
                <DecisionList />
              </section>
              <section className="panel" aria-label={t('review/leader/worse')}>
                <h2>{t('review/leader/worse')}</h2>
                <WorseList boards={boards} most={6} />
              </section>
            </div>
            <div className="boards">
              {boards.map((board) => (
                <BoardCard
                  key={board.plan.key}
                  board={board}
                  now={plans.find(({ key }) => key === board.plan.key)}
                />
              ))}
            </div>
            {params.has('screen') && (
              <BigScreen boards={boards} plans={plans} onLeave={() => setParams({})} />
            )}
          </div>
        )}
      </Load>
    </>
  );
}

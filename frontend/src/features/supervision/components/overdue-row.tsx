import { AlertOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverdueItem } from '@/shared/api/types';
import { formatDate, formatPeriod } from '@/shared/i18n/format';
import { LevelTag } from '@/shared/ui/level-tag';

export function OverdueRow({ item, onAct }: { item: OverdueItem; onAct: () => void }) {
  const { t } = useTranslation();
  const { task, workingDaysOverdue, case: of } = item;
  return (
    <li className="overdue-item">
      <div className="overdue-what">
        <strong className="overdue-unit">{task.unit.name}</strong>
        <span className="kind">{t(`kind/${task.kind}`)}</span>
        {task.period && <span className="kind">{formatPeriod(task.period)}</span>}
        {task.measure ? (
          <Link to={`/plans/${task.plan.key}/measures/${task.measure.number}`}>
            {t('common/measureNumber', { number: task.measure.number })} {task.measure.title}
          </Link>
        ) : (
          <div>{task.title}</div>
        )}
      </div>
      <div className="overdue-age">
        <span className="light light-OVERDUE">
          <ExclamationCircleFilled /> {t('supervision/overdueFor', { days: workingDaysOverdue })}
        </span>
        <small className="muted">{t('supervision/due', { date: formatDate(task.due) })}</small>
      </div>
      <div className="overdue-level">
        <LevelTag level={of?.level ?? 'NONE'} />
        {of && of.steps.length > 0 && (
          <small className="muted">{t('supervision/steps', { count: of.steps.length })}</small>
        )}
      </div>
      <div className="overdue-act">
        {item.superviseTask ? (
          <Button type="primary" icon={<AlertOutlined />} onClick={onAct}>
            {t('supervision/act')}
          </Button>
        ) : (
          of && <small className="muted">{t('supervision/waiting')}</small>
        )}
      </div>
    </li>
  );
}

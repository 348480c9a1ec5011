import { AlertOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverdueItem, SupervisionCase } from '@/shared/api/types';
import { formatDate, formatPeriod } from '@/shared/i18n/format';
import { LevelTag } from '@/shared/ui/level-tag';
import { NextStep } from '@/shared/ui/next-step';
import { caseTitle } from '../model/case-title';

interface Props {
  item: OverdueItem;
  selected: boolean;
  onSelect: (selected: boolean) => void;
  onAct: (of: SupervisionCase) => void;
  onOpen: () => void;
}

export function OverdueRow({ item, selected, onSelect, onAct, onOpen }: Props) {
  const { t } = useTranslation();
  const { task, workingDaysOverdue, case: of } = item;
  const actable = of != null && of.actions.length > 0;
  return (
    <li className="overdue-item">
      {actable && (
        <Checkbox
          className="overdue-select"
          checked={selected}
          onChange={(event) => onSelect(event.target.checked)}
          aria-label={t('supervision/select', { title: caseTitle(of) })}
        />
      )}
      <div className="overdue-what">
        <strong className="overdue-unit">{task.unit.name}</strong>
        <span className="kind">{t(`kind/${task.kind}`)}</span>
        {task.period && <span className="kind">{formatPeriod(task.period)}</span>}
        {task.measure ? (
          <Link to={`/plans/${task.plan.key}/measures/${task.measure.number}`}>
            {t('common/measureNumber', { number: task.measure.number })} {task.measure.title}
          </Link>
        ) : (
          <div>{task.plan.title}</div>
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
        <small className="muted">
          {of ? (
            item.superviseTask ? (
              t('supervision/asked')
            ) : (
              <NextStep of={of} />
            )
          ) : (
            t('supervision/notSupervised')
          )}
        </small>
        {of?.interview && !of.interview.heldOn && (
          <small className="overdue-interview">{t('supervision/interviewPending')}</small>
        )}
      </div>
      <div className="overdue-act">
        {actable && (
          <Button
            type={item.superviseTask ? 'primary' : 'default'}
            icon={<AlertOutlined />}
            onClick={() => onAct(of)}
          >
            {t('supervision/act')}
          </Button>
        )}
        {item.openable && <Button onClick={onOpen}>{t('supervision/reopen')}</Button>}
      </div>
    </li>
  );
}

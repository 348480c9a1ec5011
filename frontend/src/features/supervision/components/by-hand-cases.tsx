import { AlertOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ByHandItem, SupervisionCase } from '@/shared/api/types';
import { formatDate } from '@/shared/i18n/format';
import { LevelTag } from '@/shared/ui/level-tag';
import { NextStep } from '@/shared/ui/next-step';

interface Props {
  items: ByHandItem[];
  onAct: (of: SupervisionCase) => void;
}

/** What the office supervises ahead of its date. */
export function ByHandCases({ items, onAct }: Props) {
  const { t } = useTranslation();
  if (items.length === 0) {
    return null;
  }
  return (
    <section aria-label={t('supervision/byHand')} className="by-hand">
      <h2>{t('supervision/byHand')}</h2>
      <p className="muted">{t('supervision/byHandHint')}</p>
      <ul className="overdue-items">
        {items.map(({ task, case: of }) => (
          <li key={of.id} className="overdue-item by-hand-item">
            <div className="overdue-what">
              <strong className="overdue-unit">{of.unit.name}</strong>
              <span className="kind">{task ? t(`kind/${task.kind}`) : t('supervision/lead')}</span>
              {of.measure ? (
                <Link to={`/plans/${of.plan.key}/measures/${of.measure.number}`}>
                  {t('common/measureNumber', { number: of.measure.number })} {of.measure.title}
                </Link>
              ) : (
                <div>{of.plan.title}</div>
              )}
              {of.reason && <small>{t('supervision/reason', { reason: of.reason })}</small>}
            </div>
            <div className="overdue-age">
              <span>{t('due/on', { date: formatDate(of.due) })}</span>
            </div>
            <div className="overdue-level">
              <LevelTag level={of.level} />
              <small className="muted">
                <NextStep of={of} />
              </small>
            </div>
            <div className="overdue-act">
              {of.actions.length > 0 && (
                <Button icon={<AlertOutlined />} onClick={() => onAct(of)}>
                  {t('supervision/act')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

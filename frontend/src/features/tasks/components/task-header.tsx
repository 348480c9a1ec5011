import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '@/shared/api/types';
import { formatPeriod } from '@/shared/i18n/format';
import { Due } from '@/shared/ui/due';
import { LightTag } from '@/shared/ui/light-tag';
import { UnitLink } from '@/shared/ui/unit-link';

interface Props {
  task: TaskDetail;
  focus: boolean;
  children?: ReactNode;
}

export function TaskHeader({ task, focus, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [focus]);
  return (
    <header className="task-header">
      <div className="task-tags">
        <span className="kind">{t(`kind/${task.kind}`)}</span>
        {task.period && <span className="kind">{formatPeriod(task.period)}</span>}
        <LightTag light={task.suspended ? 'SUSPENDED' : task.light} />
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {task.measure
          ? `${t('common/measureNumber', { number: task.measure.number })} ${task.measure.title}`
          : task.title}
      </h2>
      <dl className="facts">
        {!task.suspended && (
          <div>
            <dt>{t('tasks/dueAt')}</dt>
            <dd>
              <Due due={task.due} labelled />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('tasks/handler')}</dt>
          <dd>
            <UnitLink unit={task.unit} />
          </dd>
        </div>
        {task.subject && (
          <div>
            <dt>{t('tasks/about')}</dt>
            <dd>{task.subject.name}</dd>
          </div>
        )}
        <div>
          <dt>{t('tasks/filterPlan')}</dt>
          <dd>{task.plan.title}</dd>
        </div>
      </dl>
      {children}
    </header>
  );
}

import { AlertOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupervisionCase } from '@/shared/api/types';
import { formatPeriod, formatTime } from '@/shared/i18n/format';
import { CaseSteps } from '@/shared/ui/case-steps';
import { LevelTag } from '@/shared/ui/level-tag';
import { NextStep } from '@/shared/ui/next-step';
import { LoadFailed } from '@/shared/ui/page-state';
import { UnitLink } from '@/shared/ui/unit-link';
import { useFirst } from '@/shared/ui/use-first';
import { useMeasureCases } from '../api/use-measure-cases';
import { ActionDialog } from './action-dialog';
import { OpenCaseDialog } from './open-case-dialog';
import './supervision.css';

interface Props {
  plan: string;
  number: string;
}

/** The supervision of a measure: its cards with their steps, interviews and waivers. */
export function MeasureCases({ plan, number }: Props) {
  const { t } = useTranslation();
  const { data, error } = useMeasureCases(plan, number);
  const [acting, setActing] = useState<SupervisionCase>();
  const [opening, setOpening] = useState(false);
  const { shown, showAll } = useFirst(data?.cases ?? [], 4);
  const openable = data && (data.openLead || data.openTasks.length > 0);
  return (
    <section className="panel" aria-label={t('supervision/cases')}>
      <h2 className="measure-cases-title">
        {t('supervision/cases')}
        {data && <small className="muted">{data.cases.length}</small>}
        {openable && (
          <Button size="small" icon={<PlusOutlined />} onClick={() => setOpening(true)}>
            {t('supervision/open')}
          </Button>
        )}
      </h2>
      {error && <LoadFailed error={error} />}
      {data?.cases.length === 0 && <p className="muted">{t('supervision/noCases')}</p>}
      <ul className="measure-cases">
        {shown.map((of) => (
          <MeasureCase key={of.id} of={of} onAct={() => setActing(of)} />
        ))}
      </ul>
      {showAll}
      {acting && <ActionDialog cases={[acting]} onClose={() => setActing(undefined)} />}
      {opening && data && (
        <OpenCaseDialog
          plan={plan}
          measure={number}
          tasks={data.openTasks}
          openLead={data.openLead}
          onClose={() => setOpening(false)}
        />
      )}
    </section>
  );
}

function MeasureCase({ of, onAct }: { of: SupervisionCase; onAct: () => void }) {
  const { t } = useTranslation();
  return (
    <li className={`measure-case measure-case-${of.state}`}>
      <div className="light-row">
        <strong>
          <UnitLink unit={of.unit} />
        </strong>
        <span className="kind">
          {of.overdueKind ? t(`kind/${of.overdueKind}`) : t('supervision/lead')}
        </span>
        {of.period && <span className="kind">{formatPeriod(of.period)}</span>}
        <LevelTag level={of.level} />
        <small className="muted">
          {of.endedAt
            ? t('supervision/ended', {
                state: t(`supervision/state/${of.state}`),
                at: formatTime(of.endedAt),
              })
            : t(`supervision/state/${of.state}`)}
        </small>
        {of.actions.length > 0 && (
          <Button size="small" icon={<AlertOutlined />} onClick={onAct}>
            {t('supervision/act')}
          </Button>
        )}
      </div>
      <CaseSteps of={of} />
      {of.state === 'OPEN' && (
        <small className="muted">
          <NextStep of={of} />
        </small>
      )}
    </li>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Chain, ChainStep, DeskItem } from '@/shared/api/types';
import { CaseSteps } from '@/shared/ui/case-steps';
import { Load } from '@/shared/ui/page-state';
import { PhoneCalls } from '@/shared/ui/phone-calls';
import { useChain } from '../api/use-desk';

/** Whom it waits for, at which step and since when; what was done about it. */
export function WhyLate({ item }: { item: DeskItem }) {
  return (
    <div className="why-late">
      {item.task && <ChainOf task={item.task} item={item} />}
      {item.case ? <CaseSteps of={item.case} /> : <PhoneCalls calls={item.calls} />}
    </div>
  );
}

function ChainOf({ task, item: { plan, measure } }: { task: string; item: DeskItem }) {
  const { t } = useTranslation();
  const page = measure && `/plans/${plan.key}/measures/${measure.number}`;
  return (
    <section aria-label={t('oversight/chain/title')}>
      <h4>{t('oversight/chain/title')}</h4>
      <Load of={useChain(task)}>{(chain) => <Steps of={chain} />}</Load>
      {page && (
        <p className="chain-links">
          <Link to={`${page}#process`}>{t('oversight/chain/diagram')}</Link>
          <Link to={`${page}#timeline`}>{t('oversight/chain/record')}</Link>
        </p>
      )}
    </section>
  );
}

function Steps({ of: { steps } }: { of: Chain }) {
  const { t } = useTranslation();
  const [now, ...before] = steps;
  return (
    <>
      <ol className="chain">
        <li className={now.late > 0 ? 'chain-late' : undefined}>
          {t(now.late > 0 ? 'oversight/chain/waitingLate' : 'oversight/chain/waiting', {
            ...now,
            kind: t(`kind/${now.kind}`),
            unit: now.unit.name,
          })}
        </li>
        {before.map((step) => (
          <li
            key={`${step.since}${step.kind}`}
            className={step.late > 0 ? 'chain-late' : undefined}
          >
            <Before step={step} />
          </li>
        ))}
      </ol>
      {before.length === 0 && <p className="muted">{t('oversight/chain/first')}</p>}
    </>
  );
}

const named = 5;

function Before({ step }: { step: ChainStep }) {
  const { t } = useTranslation();
  const also = step.alsoLate.map(({ unit, late, missed }) =>
    t(missed ? 'oversight/chain/alsoMissed' : 'oversight/chain/alsoUnit', {
      unit: unit.name,
      late,
    }),
  );
  const rest = also.length > named ? t('oversight/chain/alsoMore', { count: also.length }) : '';
  return (
    <>
      {t('oversight/chain/before', { ...step, kind: t(`kind/${step.kind}`), unit: step.unit.name })}
      {' · '}
      <b>{outcome(step)}</b>
      {also.length > 0 && (
        <small className="muted">
          {t('oversight/chain/also', {
            units: also.slice(0, named).join(t('common/comma')) + rest,
          })}
        </small>
      )}
    </>
  );

  function outcome({ missed, late, returned }: ChainStep): string {
    const words = missed
      ? t('oversight/chain/missed')
      : late > 0
        ? t('oversight/chain/late', { late })
        : t('oversight/chain/inTime');
    return returned ? `${words} · ${t('oversight/chain/returned')}` : words;
  }
}

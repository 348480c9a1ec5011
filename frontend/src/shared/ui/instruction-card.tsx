import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Instruction } from '../api/types';
import { formatDate, formatTime } from '../i18n/format';
import { LightTag } from './light-tag';
import { UnitLink } from './unit-link';
import './asks.css';

interface Props {
  instruction: Instruction;
  /** says what it is on, where the page around does not */
  placed?: boolean;
  children?: ReactNode;
}

/** A leader's instruction and all that was answered to it. */
export function InstructionCard({ instruction: it, placed = false, children }: Props) {
  const { t } = useTranslation();
  return (
    <article className="ask-card">
      <header>
        <span className={`urgency urgency-${it.urgency}`}>{t(`instruction/${it.urgency}`)}</span>
        <span className={`ask-state ask-${it.state}`}>{t(`instruction/state/${it.state}`)}</span>
        {it.light && it.light !== 'ON_TIME' && <LightTag light={it.light} />}
        <small className="muted">
          {t('common/by', { by: it.givenBy, at: formatTime(it.givenAt) })}
        </small>
      </header>
      {placed && <Place of={it} />}
      <p className="written instruction-text">{it.text}</p>
      <p className="muted">
        <UnitLink unit={it.unit} /> · {t('instruction/dueFact', { due: formatDate(it.due) })}
        {it.follows && ` · ${t('instruction/follows')}`}
        {it.concludedBy && ` · ${t('instruction/concludedBy', { by: it.concludedBy })}`}
      </p>
      {it.answers.length > 0 && (
        <dl>
          {it.answers.map((answer) => (
            <Answer key={answer.at} unit={it.unit.name} of={answer} />
          ))}
        </dl>
      )}
      {children}
    </article>
  );
}

function Place({ of }: { of: Instruction }) {
  const { t } = useTranslation();
  const { plan, measure, report } = of;
  return (
    <p>
      {measure ? (
        <Link to={`/plans/${plan.key}/measures/${measure.number}`}>
          {t('common/measureNumber', { number: measure.number })} {measure.title}
        </Link>
      ) : (
        <Link to={`/reports/${report}`}>{t('instruction/onReport')}</Link>
      )}{' '}
      <small className="muted">{plan.title}</small>
    </p>
  );
}

function Answer({ unit, of }: { unit: string; of: Instruction['answers'][number] }) {
  const { t } = useTranslation();
  const verdict = of.accepted === null ? 'toVerify' : of.accepted ? 'accepted' : 'returned';
  return (
    <div>
      <dt>{t('instruction/answerBy', { unit })}</dt>
      <dd>
        <span className="written">{of.text}</span>{' '}
        <small className="muted">{t('common/by', { by: of.by, at: formatTime(of.at) })}</small>
        <div>
          <strong>{t(`instruction/${verdict}`)}</strong>{' '}
          {of.reason && <span className="written">{of.reason}</span>}{' '}
          {of.verifiedBy && of.verifiedAt && (
            <small className="muted">
              {t('common/by', { by: of.verifiedBy, at: formatTime(of.verifiedAt) })}
            </small>
          )}
        </div>
      </dd>
    </div>
  );
}

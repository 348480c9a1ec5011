import { useTranslation } from 'react-i18next';
import type { SupervisionCase } from '../api/types';
import { actorName, formatDate, formatTime } from '../i18n/format';
import { LevelTag } from './level-tag';
import { PhoneCalls } from './phone-calls';

/** What a supervision case is about and what was done so far. */
export function CaseSteps({ of }: { of: SupervisionCase }) {
  const { t } = useTranslation();
  const ending = of.state === 'SETTLED' ? 'SETTLE' : 'WAIVE';
  return (
    <div className="case-steps">
      {of.overdueKind && of.workingDaysOverdue > 0 && (
        <p>
          {t('context/overdueFact', {
            unit: of.unit.name,
            kind: t(`kind/${of.overdueKind}`),
            due: formatDate(of.due),
            days: of.workingDaysOverdue,
          })}
        </p>
      )}
      {of.openedBy && (
        <p>
          {of.reason && t('supervision/reason', { reason: of.reason })}{' '}
          <small className="muted">
            {t('supervision/openedBy', { by: of.openedBy, at: formatTime(of.openedAt) })}
          </small>
        </p>
      )}
      {of.steps.length === 0 ? (
        <p className="muted">{t('context/noSteps')}</p>
      ) : (
        <ol>
          {of.steps.map((step) => (
            <li key={`${step.at}${step.level}`}>
              <LevelTag level={step.level === 'NONE' ? ending : step.level} />{' '}
              <small className="muted">
                {t('common/by', { by: actorName(step.by), at: formatTime(step.at) })}
              </small>
              {step.note && <div>{step.note}</div>}
            </li>
          ))}
        </ol>
      )}
      <PhoneCalls calls={of.calls} />
      <Interview of={of.interview} />
    </div>
  );
}

function Interview({ of }: { of: SupervisionCase['interview'] }) {
  const { t } = useTranslation();
  if (!of) {
    return null;
  }
  return of.heldOn ? (
    <div className="interview">
      <strong>
        {t('supervision/interviewHeld', {
          date: formatDate(of.heldOn),
          attendees: of.attendees,
        })}
      </strong>
      <div className="written">{of.agreed}</div>
      {of.recordedBy && of.recordedAt && (
        <small className="muted">
          {t('common/by', { by: of.recordedBy, at: formatTime(of.recordedAt) })}
        </small>
      )}
    </div>
  ) : (
    <p className="muted">{t('supervision/interviewAsked')}</p>
  );
}

import { useTranslation } from 'react-i18next';
import type { SupervisionCase } from '../api/types';
import { formatDate, formatTime } from '../i18n/format';
import { LevelTag } from './level-tag';

/** What a supervision case is about and what was done so far. */
export function CaseSteps({ of }: { of: SupervisionCase }) {
  const { t } = useTranslation();
  return (
    <div className="case-steps">
      <p>
        {t('context/overdueFact', {
          unit: of.unit.name,
          kind: t(`kind/${of.overdueKind}`),
          due: formatDate(of.due),
          days: of.workingDaysOverdue,
        })}
      </p>
      {of.steps.length === 0 ? (
        <p className="muted">{t('context/noSteps')}</p>
      ) : (
        <ol>
          {of.steps.map((step) => (
            <li key={`${step.at}${step.level}`}>
              <LevelTag level={step.level === 'NONE' ? 'WAIVE' : step.level} />
              <small className="muted">
                {t('common/by', { by: step.by, at: formatTime(step.at) })}
              </small>
              {step.note && <div>{step.note}</div>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

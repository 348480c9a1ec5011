import { useTranslation } from 'react-i18next';
import type { Report } from '@/shared/api/types';
import { formatDate } from '@/shared/i18n/format';
import { UnitLink } from '@/shared/ui/unit-link';
import { CopiedMark } from '@/shared/ui/unit-reports';
import { MeasureLink } from './measure-link';

/** Measures whose leads expect to be late, why, and until when. */
export function Delays({ of }: { of: Report }) {
  const { t } = useTranslation();
  return (
    <>
      {of.inTime > 0 && <p>{t('reporting/inTime', { count: of.inTime })}</p>}
      {of.delays.length === 0 ? (
        <p>{t('reporting/noDelays')}</p>
      ) : (
        <ul className="findings">
          {of.delays.map(({ measure, unit, reason, expectedOn }) => (
            <li key={`${measure.number}-${unit.id}`}>
              <strong>
                <UnitLink unit={unit} />
              </strong>
              <span>
                <MeasureLink plan={of.plan} measure={measure} />
                <span className="written">{reason}</span>
                {expectedOn && (
                  <small className="muted">
                    {t('reporting/expectedOn', { date: formatDate(expectedOn) })}
                  </small>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What units need of others, and of whom. */
export function Coordination({ of }: { of: Report }) {
  const { t } = useTranslation();
  if (of.coordination.length === 0) {
    return <p>{t('reporting/noCoordination')}</p>;
  }
  return (
    <ul className="findings">
      {of.coordination.map(({ measure, unit, text, from }) => (
        <li key={`${measure.number}-${unit.id}`}>
          <strong>
            <UnitLink unit={unit} />
          </strong>
          <span>
            <MeasureLink plan={of.plan} measure={measure} />
            <span className="written">{text}</span>
            <small className="muted">{t('reporting/coordinationFrom', { from })}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Reports that say word for word what the ones before said. */
export function Copied({ of }: { of: Report }) {
  const { t } = useTranslation();
  if (of.copied.length === 0) {
    return <p>{t('reporting/noCopied')}</p>;
  }
  return (
    <ul className="findings">
      {of.copied.map(({ measure, unit }) => (
        <li key={`${measure.number}-${unit.id}`}>
          <strong>
            <UnitLink unit={unit} />
          </strong>
          <span>
            <CopiedMark />
            <MeasureLink plan={of.plan} measure={measure} />
          </span>
        </li>
      ))}
    </ul>
  );
}

type Closing = NonNullable<Report['closing']>;

/** How the measures of the plan ended: closed by grade, and those that were not. */
export function ClosingFigures({ of, closing }: { of: Report; closing: Closing }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {closing.grades
          .filter(({ measures }) => measures > 0)
          .map(({ grade, measures }) =>
            t('reporting/grade', { grade: t(`form/${grade}`), count: measures }),
          )
          .join(t('common/comma'))}
      </p>
      <h4>{t('reporting/open')}</h4>
      {closing.open.length === 0 ? (
        <p>{t('reporting/noOpen')}</p>
      ) : (
        <ul className="findings">
          {closing.open.map(({ measure, lead }) => (
            <li key={measure.number}>
              <strong>{lead.name}</strong>
              <MeasureLink plan={of.plan} measure={measure} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

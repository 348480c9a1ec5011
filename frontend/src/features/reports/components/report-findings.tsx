import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Report } from '@/shared/api/types';
import { formatDate } from '@/shared/i18n/format';
import { LevelTag } from '@/shared/ui/level-tag';
import { UnitLink } from '@/shared/ui/unit-link';
import { MeasureLink } from './measure-link';

/** Units that sent no report, by name and with the measures. */
export function Missing({ of }: { of: Report }) {
  const { t } = useTranslation();
  if (of.missing.length === 0) {
    return <p>{t('reports/noMissing')}</p>;
  }
  return (
    <ul className="findings">
      {of.missing.map(({ unit, measures }) => (
        <li key={unit.id}>
          <strong>
            <UnitLink unit={unit} />
          </strong>
          <MissingMeasures of={of} numbers={measures} />
        </li>
      ))}
    </ul>
  );
}

function MissingMeasures({ of, numbers }: { of: Report; numbers: string[] }) {
  const { t } = useTranslation();
  if (numbers.length === of.figures.measures) {
    return <span>{t('reports/allMeasures', { count: numbers.length })}</span>;
  }
  const inOrder = [...numbers].sort((a, b) => Number(a) - Number(b));
  return (
    <span className="measure-numbers">
      {t('reports/someMeasures', { count: numbers.length })}
      {inOrder.map((number) => (
        <Link key={number} to={`/plans/${of.plan.key}/measures/${number}`}>
          {number}
        </Link>
      ))}
    </span>
  );
}

/** The problems that units reported, in their words. */
export function Problems({ of }: { of: Report }) {
  const { t } = useTranslation();
  if (of.problems.length === 0) {
    return <p>{t('reports/noProblems')}</p>;
  }
  return (
    <ul className="findings">
      {of.problems.map(({ measure, unit, text }) => (
        <li key={`${measure.number}-${unit.id}`}>
          <strong>
            <UnitLink unit={unit} />
          </strong>
          <span>
            <MeasureLink plan={of.plan} measure={measure} />
            <span className="written">{text}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The reminders and cards given in the period. */
export function Cards({ of }: { of: Report }) {
  const { t } = useTranslation();
  if (of.cards.length === 0) {
    return <p>{t('reports/noCards')}</p>;
  }
  return (
    <ul className="findings">
      {of.cards.map(({ unit, measure, level, at }) => (
        <li key={`${unit.id}-${measure.number}-${at}`}>
          <strong>
            <UnitLink unit={unit} />
          </strong>
          <span>
            <LevelTag level={level} />
            <MeasureLink plan={of.plan} measure={measure} />
            <small className="muted">{formatDate(at)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

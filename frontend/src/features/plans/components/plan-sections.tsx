import { useTranslation } from 'react-i18next';
import type { PlanSection } from '@/shared/api/types';
import { MeasureRow } from './measure-row';
import './plans.css';

/** Measures of a plan under their headings. */
export function PlanSections(props: { plan: string; sections: PlanSection[] }) {
  return props.sections.map((section) => (
    <Section key={section.number} plan={props.plan} section={section} />
  ));
}

function Section({ plan, section }: { plan: string; section: PlanSection }) {
  const { t } = useTranslation();
  return (
    <details className="plan-section" open>
      <summary>
        <h2>
          {section.number && `${section.number}${t('common/comma')}`}
          {section.title}
        </h2>
        <span className="muted">{t('plans/measures', { count: section.measures.length })}</span>
      </summary>
      <ul>
        {section.measures.map((measure) => (
          <MeasureRow key={measure.number} plan={plan} measure={measure} />
        ))}
      </ul>
    </details>
  );
}

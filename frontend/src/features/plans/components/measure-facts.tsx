import { useTranslation } from 'react-i18next';
import type { Measure } from '@/shared/api/types';
import { useSession } from '@/shared/api/use-session';
import { formatDate } from '@/shared/i18n/format';
import { UnitRoles } from '@/shared/ui/unit-roles';
import './plans.css';

/** What the plan says: the text, its dates and its units. */
export function MeasureFacts({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  return (
    <section className="panel" aria-label={t('measure/text')}>
      <h2>{t('measure/text')}</h2>
      <blockquote>{measure.text}</blockquote>
      {(measure.deadline || measure.recurrence) && (
        <dl className="facts">
          {measure.deadline && (
            <div>
              <dt>{t('measure/deadline')}</dt>
              <dd>{formatDate(measure.deadline)}</dd>
            </div>
          )}
          {measure.recurrence && (
            <div>
              <dt>{t('measure/recurrence')}</dt>
              <dd>{t('measure/annual')}</dd>
            </div>
          )}
        </dl>
      )}
      <UnitRoles
        lead={measure.lead}
        responsible={measure.responsible}
        collective={measure.collective}
        own={session?.units}
      />
    </section>
  );
}

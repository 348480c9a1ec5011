import { useTranslation } from 'react-i18next';
import type { Closure } from '@/shared/api/types';
import { ClosureSteps } from '@/shared/ui/closure-steps';

/** Every request to close the measure and what became of it. */
export function ClosureHistory({ closures }: { closures: Closure[] }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-label={t('life/closure/title')}>
      <h2>{t('life/closure/title')}</h2>
      {closures.length === 0 ? (
        <p className="muted">{t('life/closure/none')}</p>
      ) : (
        <ClosureSteps closures={closures} />
      )}
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import type { Closure } from '@/shared/api/types';
import { ClosureSteps } from '@/shared/ui/closure-steps';

/** Every request to close the measure and what became of it; nothing where none was made. */
export function ClosureHistory({ closures }: { closures: Closure[] }) {
  const { t } = useTranslation();
  return closures.length === 0 ? null : (
    <section className="panel" aria-label={t('life/closure/title')}>
      <h2>{t('life/closure/title')}</h2>
      <ClosureSteps closures={closures} />
    </section>
  );
}

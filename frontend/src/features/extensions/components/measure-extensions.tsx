import { useTranslation } from 'react-i18next';
import { ExtensionCard } from '@/shared/ui/extension-card';
import { Load } from '@/shared/ui/page-state';
import { useExtensions } from '../api/use-extensions';
import { WithdrawButton } from './withdraw-button';

/** Every request for more time on a measure, the newest first. */
export function MeasureExtensions({ plan, number }: { plan: string; number: string }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-label={t('extension/panel')}>
      <h2>{t('extension/panel')}</h2>
      <Load of={useExtensions(plan, number)}>
        {(extensions) =>
          extensions.length === 0 ? (
            <p className="muted">{t('extension/none')}</p>
          ) : (
            <div className="ask-cards">
              {extensions.map((it) => (
                <ExtensionCard key={it.id} of={it}>
                  <WithdrawButton of={it} />
                </ExtensionCard>
              ))}
            </div>
          )
        }
      </Load>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { Load } from '@/shared/ui/page-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useMailState, useRetryMail } from '../api/use-mail-state';
import { ChannelFacts, ChannelTag } from './channel-facts';
import './notices.css';

/** How mail stands, for the page of operations. */
export function MailState() {
  const { t } = useTranslation();
  const retry = useRetryMail();
  return (
    <section className="panel" aria-label={t('notices/mail/title')}>
      <Load of={useMailState()}>
        {({ on, host, state }) => (
          <>
            <h2>
              {t('notices/mail/title')} {on && <ChannelTag state={state} />}
            </h2>
            {on ? (
              <p className="muted">
                {t('notices/mail/host')} {host}
                {state.waiting === 0 && state.refused === 0 && ` · ${t('notices/mail/idle')}`}
              </p>
            ) : (
              <p className="muted">{t('notices/mail/off')}</p>
            )}
            {on && (
              <ChannelFacts
                state={state}
                retrying={retry.isPending}
                onRetry={() => retry.mutate()}
              />
            )}
            {retry.isError && <ProblemAlert error={retry.error} />}
          </>
        )}
      </Load>
    </section>
  );
}

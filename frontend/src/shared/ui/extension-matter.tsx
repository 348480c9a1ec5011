import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskContext } from '../api/types';
import { formatDate } from '../i18n/format';
import { ExtensionCard } from './extension-card';

/** What those see who decide on a request: the matter, earlier ones, and what follows. */
export function ExtensionMatter({ context }: { context: TaskContext }) {
  const { t } = useTranslation();
  const { request, earlier = [], approver, dueNow, overdue } = context;
  if (!request) {
    return null;
  }
  return (
    <>
      <section className="block">
        <h3>{t('extension/matter')}</h3>
        <ExtensionCard of={request} />
      </section>
      <section className="block">
        <h3>{t('extension/earlier')}</h3>
        <EarlierExtensions of={earlier} />
      </section>
      <section className="block">
        <h3>{t('extension/consequences')}</h3>
        <ul className="consequences">
          {approver && (
            <li>{t('extension/wouldDecide', { approver: t(`extension/${approver}`) })}</li>
          )}
          <li>{t('extension/ifGranted')}</li>
          {dueNow && <li>{t('extension/ifRefused', { due: formatDate(dueNow) })}</li>}
        </ul>
        {overdue && <Alert type="warning" showIcon title={t('extension/overdueNow')} />}
      </section>
    </>
  );
}

export function EarlierExtensions({ of }: { of: TaskContext['earlier'] }) {
  const { t } = useTranslation();
  return of && of.length > 0 ? (
    <div className="ask-cards">
      {of.map((it) => (
        <ExtensionCard key={it.id} of={it} />
      ))}
    </div>
  ) : (
    <p className="muted">{t('extension/noEarlier')}</p>
  );
}

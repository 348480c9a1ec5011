import { useTranslation } from 'react-i18next';
import type { SupervisionCase } from '../api/types';
import { formatDate } from '../i18n/format';

/** What the rules will do about a case, and when. */
export function NextStep({ of }: { of: SupervisionCase }) {
  const { t } = useTranslation();
  if (of.state !== 'OPEN') {
    return null;
  }
  if (!of.next) {
    return <>{t('supervision/noNext')}</>;
  }
  const at = formatDate(of.next.at);
  return (
    <>
      {of.next.level === 'NONE'
        ? t('supervision/nextLook', { at })
        : t('supervision/next', { at, level: t(`supervision/do/${of.next.level}`) })}
    </>
  );
}

import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/ui/link-button';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Result
      status="info"
      title={<h1>{t('app/notFound')}</h1>}
      subTitle={t('app/notFoundHint')}
      extra={<LinkButton to="/">{t('app/home')}</LinkButton>}
    />
  );
}

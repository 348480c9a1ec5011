import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Result
      status="info"
      title={t('app/notFound')}
      subTitle={t('app/notFoundHint')}
      extra={
        <Link to="/">
          <Button>{t('app/home')}</Button>
        </Link>
      }
    />
  );
}

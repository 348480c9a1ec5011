import { GlobalOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '@/shared/i18n/i18n';

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'zh' : 'en';
  return (
    <Button
      type="text"
      lang={other}
      icon={<GlobalOutlined />}
      aria-label={t('app/language')}
      onClick={() => switchLanguage(other)}
    >
      <span className="from-tablet">{t('app/language')}</span>
    </Button>
  );
}

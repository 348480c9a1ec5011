import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';

const formats = ['docx', 'pdf', 'xlsx', 'csv', 'json', 'txt'] as const;

/** The report as files. */
export function ReportExports({ report }: { report: number }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? '?language=en' : '';
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: formats.map((format) => ({
          key: format,
          label: (
            <a href={`/api/reports/${report}/export.${format}${language}`} download>
              {t(`review/export/${format}`)}
            </a>
          ),
        })),
      }}
    >
      <Button icon={<DownloadOutlined />}>{t('review/exports')}</Button>
    </Dropdown>
  );
}

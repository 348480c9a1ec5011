import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { query } from '@/shared/api/http';
import type { DeskFilters } from '../api/use-desk';

const formats = ['xlsx', 'csv'] as const;

/** The list that is shown, as a file. */
export function ExportMenu({ filters }: { filters: DeskFilters }) {
  const { t, i18n } = useTranslation();
  const asked = query({ ...filters, language: i18n.language });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: formats.map((format) => ({
          key: format,
          label: (
            <a href={`/api/oversight/export.${format}${asked}`} download>
              {t(`oversight/exports/${format}`)}
            </a>
          ),
        })),
      }}
    >
      <Button icon={<DownloadOutlined />}>{t('oversight/exports/label')}</Button>
    </Dropdown>
  );
}

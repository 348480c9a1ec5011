import { CheckCircleOutlined, EditOutlined, EyeOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ReportSummary } from '@/shared/api/types';

const icons = {
  DRAFT: <EditOutlined />,
  IN_REVIEW: <EyeOutlined />,
  ISSUED: <CheckCircleOutlined />,
};

export function ReportState({ state }: { state: ReportSummary['state'] }) {
  const { t } = useTranslation();
  return (
    <span className={`report-state report-state-${state}`}>
      {icons[state]} {t(`reports/state/${state}`)}
    </span>
  );
}

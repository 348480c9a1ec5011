import { BarChartOutlined, FallOutlined, QuestionOutlined, RiseOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgressLight } from '../api/types';

const icons: Record<ProgressLight, ReactNode> = {
  GREEN: <RiseOutlined />,
  YELLOW: <BarChartOutlined />,
  RED: <FallOutlined />,
  NO_DATA: <QuestionOutlined />,
};

/** A progress light: how far behind the curve, never how much time is left. */
export function ProgressLightTag({ light }: { light: ProgressLight }) {
  const { t } = useTranslation();
  const word = t(`progress/light/${light}`);
  return (
    <span
      className={`progress-light progress-light-${light}`}
      title={t('progress/lightOf', { word })}
    >
      {icons[light]} {word}
    </span>
  );
}

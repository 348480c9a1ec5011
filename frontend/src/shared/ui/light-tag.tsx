import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  FlagFilled,
  FlagOutlined,
  PauseCircleFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Light } from '../api/types';

const icons: Record<Light, ReactNode> = {
  OVERDUE: <ExclamationCircleFilled />,
  DUE_SOON: <ClockCircleOutlined />,
  ON_TIME: <CheckCircleOutlined />,
  CLOSED: <FlagFilled />,
  SUSPENDED: <PauseCircleFilled />,
  WOUND_UP: <FlagOutlined />,
};

export function lightIcon(light: Light): ReactNode {
  return icons[light];
}

/** A time light: icon, word and colour, so that no reader depends on the colour. */
export function LightTag({ light, count }: { light: Light; count?: number }) {
  const { t } = useTranslation();
  return (
    <span className={`light light-${light}`} data-zero={count === 0}>
      {icons[light]} {t(`light/${light}`)}
      {count !== undefined && <b>{count}</b>}
    </span>
  );
}

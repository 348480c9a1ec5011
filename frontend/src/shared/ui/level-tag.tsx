import {
  BellOutlined,
  CheckCircleOutlined,
  MinusCircleOutlined,
  StopOutlined,
  WarningFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseLevel } from '../api/types';

type Level = CaseLevel | 'WAIVE' | 'SETTLE';

const icons: Record<Level, ReactNode> = {
  NONE: <MinusCircleOutlined />,
  URGE: <BellOutlined />,
  YELLOW_CARD: <WarningFilled />,
  RED_CARD: <StopOutlined />,
  WAIVE: <MinusCircleOutlined />,
  SETTLE: <CheckCircleOutlined />,
};

/** How far a supervision case has gone. */
export function LevelTag({ level }: { level: Level }) {
  const { t } = useTranslation();
  return (
    <span className={`level level-${level}`}>
      {icons[level]} {t(`level/${level}`)}
    </span>
  );
}

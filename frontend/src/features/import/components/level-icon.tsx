import { CloseCircleFilled, ExclamationCircleFilled, InfoCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { FindingLevel } from '@/shared/api/draft-types';
import './levels.css';

const icons: Record<FindingLevel, ReactNode> = {
  ERROR: <CloseCircleFilled />,
  WARNING: <ExclamationCircleFilled />,
  NOTE: <InfoCircleFilled />,
};

export function levelIcon(level: FindingLevel): ReactNode {
  return icons[level];
}

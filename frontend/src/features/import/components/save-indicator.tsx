import {
  CheckCircleOutlined,
  CloudOutlined,
  DisconnectOutlined,
  ExclamationCircleFilled,
  SyncOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/shared/i18n/problem-text';
import { useReviewed } from '../review/review-context';
import type { SavePhase } from '../review/use-autosave';

const icons: Record<SavePhase, ReactNode> = {
  saved: <CheckCircleOutlined />,
  unsaved: <CloudOutlined />,
  saving: <SyncOutlined spin />,
  offline: <DisconnectOutlined />,
  refused: <ExclamationCircleFilled />,
  conflict: <ExclamationCircleFilled />,
};

/** Whether the server has what stands on the page. */
export function SaveIndicator() {
  const { t } = useTranslation();
  const { phase, refusal, tryToSave } = useReviewed();
  return (
    <span className={`save-indicator save-${phase}`} role="status" data-phase={phase}>
      {icons[phase]} {t(`import/save/${phase}`)}
      {phase === 'refused' && (
        <>
          <span className="save-reason">{problemText(refusal)}</span>
          <Button size="small" type="link" onClick={tryToSave}>
            {t('common/retry')}
          </Button>
        </>
      )}
    </span>
  );
}

import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

const subscribe = (listener: () => void) => onlineManager.subscribe(listener);

/** Says that the network is gone, and that nothing is lost: what was sent meanwhile goes out later. */
export function OfflineBar() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(subscribe, () => onlineManager.isOnline());
  return (
    <div role="status" className="offline-place">
      {!online && <p className="offline-bar">{t('app/offline')}</p>}
    </div>
  );
}

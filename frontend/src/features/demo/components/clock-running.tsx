import { Modal, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Shown while the server runs what fell due: it can take a while, so it counts the seconds. */
export function ClockRunning() {
  const { t } = useTranslation();
  const [seconds, setSeconds] = useState(0);

  useEffect(() => {
    const tick = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(tick);
  }, []);

  return (
    <Modal open closable={false} footer={null} centered width={420} keyboard={false}>
      <div className="clock-running" role="status">
        <p>{t('demo/running')}</p>
        <Progress percent={100} status="active" showInfo={false} />
        <p className="muted">{t('demo/elapsed', { seconds })}</p>
      </div>
    </Modal>
  );
}

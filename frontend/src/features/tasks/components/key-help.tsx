import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

const keys: [string[], string][] = [
  [['J', 'K'], 'move'],
  [['Enter'], 'open'],
  [['/'], 'search'],
  [['C'], 'claim'],
  [['H'], 'handOver'],
  [['U'], 'undo'],
  [['?'], 'help'],
];

/** Which keys do what in the tasklist. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open title={t('desk/keys/title')} footer={null} onCancel={onClose} width={420}>
      <dl className="key-help">
        {keys.map(([pressed, what]) => (
          <div key={what}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`desk/keys/${what}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{t('desk/keys/hint')}</p>
    </Modal>
  );
}

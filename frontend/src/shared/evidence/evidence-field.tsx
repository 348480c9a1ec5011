import { CameraOutlined, DeleteOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Alert, Button, Popconfirm } from 'antd';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskEvidence } from '../api/types';
import { useNow } from '../api/use-session';
import { formatTime } from '../i18n/format';
import { useMedia } from '../ui/use-media';
import { EvidenceItem } from './evidence-item';
import { accepted, pastedFiles, sizeWords } from './files';
import { SendingItem } from './sending-item';
import { useRemoveEvidence, useTaskEvidence } from './use-evidence';
import { useSendings } from './use-sendings';
import './evidence.css';

/** Takes the files of a task: dropped, pasted, chosen or photographed. Nothing where it has none. */
export function EvidenceField({ task }: { task: string }) {
  const { data } = useTaskEvidence(task);
  return data?.taken ? <Field task={task} evidence={data} /> : null;
}

function Field({ task, evidence }: { task: string; evidence: TaskEvidence }) {
  const { t } = useTranslation();
  const now = useNow();
  const sendings = useSendings(task, evidence);
  const [over, setOver] = useState(false);
  const limits = { count: evidence.maxFiles, size: sizeWords(evidence.maxBytes) };
  const send = useRef(sendings.send);
  send.current = sendings.send;
  const name = `${t('record/evidence/pasted')} ${formatTime(now).replace(':', '')}`;
  const pastedName = useRef(name);
  pastedName.current = name;

  // a screenshot is pasted wherever the cursor is
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = pastedFiles(event.clipboardData, pastedName.current);
      if (files.length > 0) {
        event.preventDefault();
        send.current(files);
      }
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    sendings.send([...event.dataTransfer.files]);
  };

  return (
    <section
      className={over ? 'evidence-field over' : 'evidence-field'}
      aria-label={t('record/evidence/field')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3>{t('record/evidence/field')}</h3>
      {evidence.demand && (
        <Alert
          type={evidence.uploaded.length > 0 ? 'success' : 'warning'}
          showIcon
          title={t('record/evidence/demanded', { note: evidence.demand.note })}
        />
      )}
      <ul className="evidence-list" aria-label={t('record/evidence/list')}>
        {evidence.uploaded.map((file) => (
          <EvidenceItem key={file.id} file={file}>
            <RemoveButton task={task} id={file.id} name={file.name} />
          </EvidenceItem>
        ))}
        {sendings.list.map((sending) => (
          <SendingItem
            key={sending.key}
            sending={sending}
            onRetry={() => sendings.retry(sending)}
            onDismiss={() => sendings.dismiss(sending)}
          />
        ))}
      </ul>
      <Buttons onChosen={sendings.send} />
      <p className="muted">
        {over ? t('record/evidence/drop') : t('record/evidence/optional', limits)}{' '}
        {t('record/evidence/types')}
      </p>
    </section>
  );
}

function Buttons({ onChosen }: { onChosen: (files: File[]) => void }) {
  const { t } = useTranslation();
  const choose = useRef<HTMLInputElement>(null);
  const photograph = useRef<HTMLInputElement>(null);
  const hasCamera = useMedia('(pointer: coarse)');
  const take = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = '';
    onChosen(files);
  };
  return (
    <div className="evidence-buttons">
      <input
        ref={choose}
        type="file"
        hidden
        multiple
        aria-label={t('record/evidence/choose')}
        accept={accepted}
        onChange={({ target }) => take(target)}
      />
      <Button icon={<PaperClipOutlined />} onClick={() => choose.current?.click()}>
        {t('record/evidence/choose')}
      </Button>
      {hasCamera && (
        <>
          <input
            ref={photograph}
            type="file"
            hidden
            aria-label={t('record/evidence/photo')}
            accept="image/jpeg,image/png"
            capture="environment"
            onChange={({ target }) => take(target)}
          />
          <Button icon={<CameraOutlined />} onClick={() => photograph.current?.click()}>
            {t('record/evidence/photo')}
          </Button>
        </>
      )}
    </div>
  );
}

function RemoveButton({ task, id, name }: { task: string; id: string; name: string }) {
  const { t } = useTranslation();
  const remove = useRemoveEvidence(task);
  return (
    <Popconfirm
      title={t('record/evidence/removeAsk', { name })}
      okText={t('record/evidence/remove')}
      cancelText={t('common/close')}
      onConfirm={() => remove.mutate(id)}
    >
      <Button
        type="text"
        icon={<DeleteOutlined />}
        loading={remove.isPending}
        aria-label={`${t('record/evidence/remove')} ${name}`}
      />
    </Popconfirm>
  );
}

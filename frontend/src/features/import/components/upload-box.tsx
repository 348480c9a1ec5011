import { FileTextOutlined, InboxOutlined } from '@ant-design/icons';
import { Alert, Button, Progress } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useUpload } from '../api/use-upload';
import { formats, refusalOf, sizeOf } from '../model/upload';
import './upload-box.css';

/** Takes a plan document, by dropping or choosing it. A refused file stays chosen, to be tried again. */
export function UploadBox({ amends }: { amends?: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const upload = useUpload(amends);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [over, setOver] = useState(false);
  const busy = upload.isPending;

  const send = (chosen: File) => {
    setFile(chosen);
    upload.mutate(chosen, { onSuccess: ({ id }) => navigate(`/import/${id}`) });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped && !busy) {
      send(dropped);
    }
  };
  return (
    <section
      className={over ? 'upload over' : 'upload'}
      aria-label={t('import/upload/title')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('import/upload/choose')}
        accept={formats.join()}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          target.value = '';
          if (chosen) {
            send(chosen);
          }
        }}
      />
      {file && busy ? (
        <Sending file={file} progress={upload.progress} />
      ) : (
        <>
          <InboxOutlined className="upload-icon" />
          <div className="upload-words">
            <strong>{t('import/upload/drop')}</strong>
            <small className="muted">{t('import/upload/formats')}</small>
          </div>
          <Button type={file ? 'default' : 'primary'} onClick={() => input.current?.click()}>
            {t(file ? 'import/upload/another' : 'import/upload/choose')}
          </Button>
        </>
      )}
      {file && upload.error && (
        <Alert
          className="upload-refused"
          type="error"
          showIcon
          role="alert"
          title={`${file.name} · ${sizeOf(file)}`}
          description={t(refusalOf(upload.error))}
          action={
            <Button type="primary" onClick={() => send(file)}>
              {t('common/retry')}
            </Button>
          }
        />
      )}
    </section>
  );
}

function Sending({ file, progress }: { file: File; progress: number }) {
  const { t } = useTranslation();
  const percent = Math.round(progress * 100);
  const reading = progress >= 1;
  return (
    <div className="upload-sending" role="status">
      <FileTextOutlined className="upload-icon" />
      <div>
        <strong>{file.name}</strong> <span className="muted">{sizeOf(file)}</span>
        <Progress
          percent={percent}
          status={reading ? 'active' : 'normal'}
          showInfo={!reading}
          aria-label={t('import/upload/progress')}
        />
        <span className="muted">
          {reading ? t('import/upload/reading') : t('import/upload/sending', { percent })}
        </span>
      </div>
    </div>
  );
}

import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Modal } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../api/types';
import { formatTime } from '../i18n/format';
import { Loading } from '../ui/page-state';
import { addressOf, sizeWords } from './files';
import './evidence.css';

const PdfPages = lazy(() => import('../pdf/pdf-pages'));

/** Shows a picture or the pages of a PDF, and offers the file itself. */
export function EvidencePreview({ file, onClose }: { file: Evidence; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      centered
      width="min(1000px, calc(100vw - 16px))"
      className="evidence-preview"
      title={file.name}
      onCancel={onClose}
      footer={
        <div className="evidence-preview-foot">
          <small className="muted" title={t('record/evidence/digest', { sha256: file.sha256 })}>
            {file.unit.name} · {file.by} · {formatTime(file.at)} · {sizeWords(file.bytes)}
          </small>
          <Button icon={<DownloadOutlined />} href={addressOf(file.id)} download={file.name}>
            {t('record/evidence/save')}
          </Button>
        </div>
      }
    >
      {file.preview === 'PDF' ? (
        <Suspense fallback={<Loading />}>
          <PdfPages address={`${addressOf(file.id)}?inline=true`} />
        </Suspense>
      ) : (
        <Picture file={file} />
      )}
    </Modal>
  );
}

function Picture({ file }: { file: Evidence }) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  return failed ? (
    <Alert type="warning" showIcon title={t('record/evidence/imageFailed')} />
  ) : (
    <img
      className="evidence-full"
      src={`${addressOf(file.id)}?inline=true`}
      alt={file.name}
      onError={() => setFailed(true)}
    />
  );
}

import {
  FileExcelOutlined,
  FileImageOutlined,
  FileOutlined,
  FilePdfOutlined,
  FilePptOutlined,
  FileTextOutlined,
  FileWordOutlined,
} from '@ant-design/icons';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../api/types';
import { formatTime } from '../i18n/format';
import { EvidencePreview } from './evidence-preview';
import { addressOf, sizeWords } from './files';
import './evidence.css';

interface Props {
  file: Evidence;
  /** says whose file it is, where others' are beside it */
  showsUnit?: boolean;
  children?: ReactNode;
}

/** A file in a list: a small picture of it, its name that opens it, and where it comes from. */
export function EvidenceItem({ file, showsUnit, children }: Props) {
  const [open, setOpen] = useState(false);
  const show = () => setOpen(true);
  return (
    <li className="evidence-item">
      <Picture file={file} onShow={show} />
      <div className="evidence-words">
        {file.preview ? (
          <button type="button" className="evidence-name" onClick={show}>
            {file.name}
          </button>
        ) : (
          <a className="evidence-name" href={addressOf(file.id)} download={file.name}>
            {file.name}
          </a>
        )}
        <small className="muted">
          {showsUnit && `${file.unit.name} · `}
          {sizeWords(file.bytes)} · {file.by} · {formatTime(file.at)}
        </small>
      </div>
      {children}
      {open && <EvidencePreview file={file} onClose={() => setOpen(false)} />}
    </li>
  );
}

interface PictureProps {
  file: Evidence;
  onShow: () => void;
}

function Picture({ file, onShow }: PictureProps) {
  const { t } = useTranslation();
  if (!file.thumbnail) {
    return <span className="evidence-picture">{iconOf(file)}</span>;
  }
  return (
    <button
      type="button"
      className="evidence-picture"
      aria-label={t('record/evidence/preview', { name: file.name })}
      onClick={onShow}
    >
      <img src={`${addressOf(file.id)}/thumbnail`} alt="" loading="lazy" />
    </button>
  );
}

function iconOf({ type, preview }: Evidence): ReactNode {
  if (preview === 'PDF') {
    return <FilePdfOutlined />;
  }
  if (preview === 'IMAGE' || type.startsWith('image/')) {
    return <FileImageOutlined />;
  }
  if (/word/.test(type)) {
    return <FileWordOutlined />;
  }
  if (/excel|spreadsheet/.test(type)) {
    return <FileExcelOutlined />;
  }
  if (/powerpoint|presentation/.test(type)) {
    return <FilePptOutlined />;
  }
  return type === 'text/plain' ? <FileTextOutlined /> : <FileOutlined />;
}

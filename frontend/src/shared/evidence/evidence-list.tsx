import { useTranslation } from 'react-i18next';
import type { Evidence } from '../api/types';
import { EvidenceItem } from './evidence-item';

interface Props {
  files: Evidence[];
  showsUnit?: boolean;
}

/** Files that were filed; nothing where there are none. */
export function EvidenceList({ files, showsUnit }: Props) {
  const { t } = useTranslation();
  return files.length === 0 ? null : (
    <ul className="evidence-list" aria-label={t('record/evidence/filedList')}>
      {files.map((file) => (
        <EvidenceItem key={file.id} file={file} showsUnit={showsUnit} />
      ))}
    </ul>
  );
}

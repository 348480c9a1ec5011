import { CopyOutlined, DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMessage } from '@/shared/ui/messages';
import type { Change } from '../model/changes';
import { useReviewed } from '../review/review-context';

/** Edits as text, to be copied or kept as a file. */
export function KeptText({ changes }: { changes: Change[] }) {
  const { t } = useTranslation();
  const message = useMessage();
  const { draft } = useReviewed();
  const text = changes
    .map(({ measure, field, before, after }) => {
      const of = measure ? t('common/measureNumber', { number: measure }) : t('import/tab/plan');
      return `${of} · ${t(`import/field/${field}`)}\n  − ${before}\n  + ${after}`;
    })
    .join('\n\n');
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    message.success(t('import/copied'));
  };
  return (
    <span className="kept-text">
      <Button size="small" icon={<CopyOutlined />} onClick={copy}>
        {t('import/copy')}
      </Button>
      <Button
        size="small"
        icon={<DownloadOutlined />}
        href={`data:text/plain;charset=utf-8,${encodeURIComponent(`\ufeff${text}`)}`}
        download={`${draft.key || draft.id}-${t('import/ownEdits')}.txt`}
      >
        {t('import/download')}
      </Button>
    </span>
  );
}

import { DeleteOutlined, RedoOutlined, SaveOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { EditorView } from 'prosemirror-view';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClock } from '@/shared/i18n/format';
import type { useSaving } from '../api/use-saving';
import { canDo, doIt, type Tool } from '../editor/open-editor';

interface Props {
  view: EditorView | null;
  saving: ReturnType<typeof useSaving>;
}

const levels: Tool[] = ['heading1', 'heading2', 'heading3'];

/** What can be done at the cursor, and whether all of it is saved. */
export function EditToolbar({ view, saving }: Props) {
  const { t } = useTranslation();
  const button = (tool: Tool, label: string, shown: ReactNode) => (
    <Tooltip key={tool} title={label}>
      <Button
        type="text"
        aria-label={label}
        disabled={!view || !canDo(view, tool)}
        // the cursor stays where it is
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => view && doIt(view, tool)}
      >
        {shown}
      </Button>
    </Tooltip>
  );
  return (
    <div className="edit-toolbar" role="toolbar" aria-label={t('review/edit/title')}>
      {button('undo', t('review/edit/undo'), <UndoOutlined />)}
      {button('redo', t('review/edit/redo'), <RedoOutlined />)}
      {levels.map((tool, at) =>
        button(tool, t('review/edit/level', { level: at + 1 }), `H${at + 1}`),
      )}
      {button('paragraph', t('review/edit/paragraph'), '¶')}
      {button(
        'removeSentence',
        t('review/edit/removeSentence'),
        <>
          <DeleteOutlined /> {t('review/edit/removeSentence')}
        </>,
      )}
      <span className="edit-state" role="status">
        <SavedState saving={saving} />
      </span>
      <Button
        icon={<SaveOutlined />}
        loading={saving.state === 'saving'}
        disabled={saving.state === 'clean' || saving.state === 'conflict'}
        onClick={() => void saving.saveNow()}
      >
        {t('review/edit/save')}
      </Button>
    </div>
  );
}

function SavedState({ saving }: Pick<Props, 'saving'>) {
  const { t } = useTranslation();
  switch (saving.state) {
    case 'saving':
      return <>{t('review/edit/saving')}</>;
    case 'typed':
      return <>{t('review/edit/unsaved')}</>;
    case 'failed':
      return <>{t('review/edit/failed')}</>;
    case 'conflict':
      return <>{t('review/edit/conflict')}</>;
    default:
      return saving.savedAt ? t('review/edit/savedAt', { at: formatClock(saving.savedAt) }) : null;
  }
}

import {
  DownloadOutlined,
  QuestionCircleOutlined,
  RedoOutlined,
  SendOutlined,
  SnippetsOutlined,
  UndoOutlined,
  UploadOutlined,
} from '@ant-design/icons';
import { Button, Checkbox, Dropdown, Popover, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/shared/i18n/problem-text';
import { useMessage } from '@/shared/ui/messages';
import { SavedAt } from '@/shared/ui/saved-at';
import { type FileForm, save } from '../api/filing';
import type { Row } from '../model/types';
import type { Open } from './filing-dialogs';
import { KeyHelp } from './key-help';
import type { EditsOf } from './use-edits';

interface Props {
  rows: Row[];
  edits: EditsOf;
  roomy: boolean;
  /** rows that were filled in */
  ready: Row[];
  /** rows that are ticked */
  chosen: Row[];
  /** rows that a button is about: those ticked, else those of the selection */
  target: Row[];
  onTickAll: () => void;
  onUnchanged: (rows: Row[]) => void;
  onTakeOver: (row: Row) => void;
  onOpen: (open: Open) => void;
}

/** What can be done with the sheet as a whole, and with the rows that are chosen. */
export function Toolbar(props: Props) {
  const { rows, edits, roomy, ready, chosen, target } = props;
  const { t } = useTranslation();
  const written = target.filter(({ reports }) => reports.some(({ progress }) => progress));
  return (
    <div className="filing-tools">
      {roomy && (
        <>
          <Checkbox
            checked={chosen.length === rows.length}
            indeterminate={chosen.length > 0 && chosen.length < rows.length}
            onChange={props.onTickAll}
          >
            {t('filing/tickAll', { count: chosen.length, of: rows.length })}
          </Checkbox>
          <Button onClick={() => props.onUnchanged(target)} title={t('filing/unchangedHint')}>
            {t('filing/unchanged', { count: target.length })} <kbd>F4</kbd>
          </Button>
          {written.length > 0 && (
            <Button icon={<SnippetsOutlined />} onClick={() => written.forEach(props.onTakeOver)}>
              {t('form/takeOver')}
            </Button>
          )}
          <Button
            icon={<UndoOutlined />}
            disabled={!edits.canUndo}
            onClick={edits.undo}
            aria-label={t('filing/undo')}
            title={`${t('filing/undo')} Ctrl+Z`}
          />
          <Button
            icon={<RedoOutlined />}
            disabled={!edits.canRedo}
            onClick={edits.redo}
            aria-label={t('filing/redo')}
            title={`${t('filing/redo')} Ctrl+Y`}
          />
        </>
      )}
      <Files {...props} />
      {roomy && (
        <Popover trigger="click" content={<KeyHelp />} title={t('filing/keys')}>
          <Button icon={<QuestionCircleOutlined />}>{t('filing/keys')}</Button>
        </Popover>
      )}
      <SavedAt at={edits.saving.savedAt} failed={edits.saving.failed} />
      <span className="filing-send">
        {chosen.length > 0 && (
          <Button onClick={() => props.onOpen({ what: 'file', rows: chosen })}>
            {t('filing/fileChosen', { count: chosen.length })}
          </Button>
        )}
        <Button
          type="primary"
          icon={<SendOutlined />}
          disabled={ready.length === 0}
          onClick={() => props.onOpen({ what: 'file', rows: ready })}
        >
          {t('filing/fileReady', { count: ready.length })}
        </Button>
      </span>
    </div>
  );
}

function Files({ rows, chosen, edits, onOpen }: Props) {
  const { t, i18n } = useTranslation();
  const message = useMessage();
  const out = chosen.length > 0 ? chosen : rows;

  function take(form: FileForm) {
    const filled = out.map((row) => ({ row, cells: edits.cellsAt(row) }));
    save(form, filled, i18n.language === 'en').catch((error) => message.error(problemText(error)));
  }
  return (
    <>
      <Dropdown
        menu={{
          items: [
            { key: 'workbook', label: t('filing/workbook') },
            { key: 'table', label: t('filing/table') },
          ],
          onClick: ({ key }) => take(key as FileForm),
        }}
        trigger={['click']}
      >
        <Button icon={<DownloadOutlined />}>{t('filing/export', { count: out.length })}</Button>
      </Dropdown>
      <Upload
        accept=".xlsx,.csv,.txt"
        showUploadList={false}
        beforeUpload={(sent) => {
          onOpen({ what: 'import', file: sent });
          return false;
        }}
      >
        <Button icon={<UploadOutlined />}>{t('filing/import')}</Button>
      </Upload>
    </>
  );
}

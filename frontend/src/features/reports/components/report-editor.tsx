import { Alert, Input } from 'antd';
import type { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyReport, Masthead, ReportSource } from '@/shared/api/report-types';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useSaving } from '../api/use-saving';
import { toBlocks, toDocument } from '../editor/document';
import { openEditor } from '../editor/open-editor';
import { schema } from '../editor/schema';
import { dropKept, readKept } from '../model/kept';
import { EditConflict } from './edit-conflict';
import { EditToolbar } from './edit-toolbar';
import { useFigures } from './use-figures';
import './body.css';
import './edit.css';
import './reports.css';

interface Props {
  report: BodyReport;
  /** who edits: stands as the source of what is new until the server says so */
  author: ReportSource;
  /** begins anew with what somebody else saved */
  onTakeTheirs: (mine: string[]) => void;
}

/** The words of a report, to be put differently; figures and quotations stay as they are. */
export function ReportEditor({ report, author, onTakeTheirs }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [opened] = useState(() => {
    const kept = readKept(report.id);
    const { doc, originals } = toDocument(report.body.blocks);
    return { doc, originals, kept };
  });
  const { kept } = opened;
  const [masthead, setMasthead] = useState<Masthead>(kept?.masthead ?? report.body.masthead);
  const head = useRef(masthead);

  const read = useCallback(() => {
    const doc = view.current?.state.doc ?? opened.doc;
    return {
      masthead: head.current,
      blocks: toBlocks(doc, opened.originals, author),
      doc: doc.toJSON(),
    };
  }, [opened, author]);
  const saving = useSaving(report.id, kept?.revision ?? report.revision, read);

  const { figures, onFigure } = useFigures();
  const told = useRef({ typed: saving.typed, message, t });
  told.current = { typed: saving.typed, message, t };
  useEffect(() => {
    if (!place.current) {
      return;
    }
    const doc = kept ? schema.nodeFromJSON(kept.doc) : opened.doc;
    const editor = openEditor(place.current, doc, told.current.t('review/edit/body'), {
      onChange: () => told.current.typed(),
      onState: redraw,
      onRefused: () =>
        told.current.message.warning({
          key: 'protected',
          content: told.current.t('review/edit/protected'),
        }),
      onFigure,
    });
    view.current = editor;
    redraw();
    if (kept) {
      // it is here and not with the server yet
      told.current.typed();
    }
    return () => {
      editor.destroy();
    };
  }, [opened, kept, onFigure]);

  const change = (changed: Partial<Masthead>) => {
    head.current = { ...head.current, ...changed };
    setMasthead(head.current);
    saving.typed();
  };

  return (
    <div className="report-editor">
      <EditToolbar view={view.current} saving={saving} />
      {kept && <Alert type="info" showIcon closable title={t('review/edit/restored')} />}
      {saving.state === 'conflict' && (
        <EditConflict
          report={report.id}
          mine={read().blocks}
          onKeepMine={(revision) => void saving.goOnFrom(revision)}
          onTakeTheirs={(mine) => {
            dropKept(report.id);
            onTakeTheirs(mine);
          }}
        />
      )}
      {saving.state === 'failed' && <ProblemAlert error={saving.error} />}
      <div className="paper edit-paper">
        <div className="edit-head">
          <label htmlFor="edit-titleField">
            <span>{t('review/edit/titleField')}</span>
            <Input.TextArea
              id="edit-titleField"
              autoSize
              value={masthead.title}
              onChange={(event) => change({ title: event.target.value })}
            />
          </label>
          <label htmlFor="edit-recipient">
            <span>{t('review/edit/recipient')}</span>
            <Input
              id="edit-recipient"
              value={masthead.recipient}
              onChange={(event) => change({ recipient: event.target.value })}
            />
          </label>
        </div>
        <div ref={place} />
        {figures}
        <div className="edit-head">
          <label htmlFor="edit-signature">
            <span>{t('review/edit/signature')}</span>
            <Input
              id="edit-signature"
              value={masthead.signature}
              onChange={(event) => change({ signature: event.target.value })}
            />
          </label>
          <label htmlFor="edit-date">
            <span>{t('review/edit/date')}</span>
            <Input
              id="edit-date"
              type="date"
              required
              value={masthead.date}
              onChange={(event) => event.target.value && change({ date: event.target.value })}
            />
          </label>
        </div>
      </div>
    </div>
  );
}

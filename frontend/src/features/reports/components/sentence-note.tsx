import { CloseOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sentence } from '@/shared/api/report-types';
import { useMedia } from '@/shared/ui/use-media';
import { SourceList } from './source-list';

export interface NotePlace {
  top: number;
  left: number;
}

interface Props {
  report: number;
  sentence: Sentence;
  place: NotePlace;
  onClose: () => void;
  children?: ReactNode;
}

/** What a sentence rests on: beside it where there is room, from below on a phone. */
export function SentenceNote({ report, sentence, place, onClose, children }: Props) {
  const { t } = useTranslation();
  const roomy = useMedia('(min-width: 768px)');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (roomy) {
      box.current?.focus({ preventScroll: true });
    }
  }, [roomy]);

  const inside = (
    <div className="note-parts">
      <SourceList report={report} sources={sentence.sources} />
      {children}
    </div>
  );
  if (!roomy) {
    return (
      <Drawer
        open
        placement="bottom"
        size="large"
        title={t('review/sources')}
        onClose={onClose}
        closable={{ 'aria-label': t('common/close') }}
      >
        {inside}
      </Drawer>
    );
  }
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={t('review/sources')}
      tabIndex={-1}
      className="sentence-note no-print"
      style={place}
      onKeyDown={(event) => {
        // not from a field, which may hold what is not sent yet
        const typing = (event.target as Element).closest('textarea, input, .ant-modal');
        if (event.key === 'Escape' && !typing) {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <header>
        <strong>{t('review/sources')}</strong>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t('common/close')}
          onClick={onClose}
        />
      </header>
      {inside}
    </div>
  );
}

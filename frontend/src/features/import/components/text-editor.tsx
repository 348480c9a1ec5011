import { ScissorOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftMeasure } from '@/shared/api/draft-types';
import { inPlan } from '../model/content';
import { canSplit, paragraphStarts, splitMeasure } from '../model/split';
import { useReviewed } from '../review/review-context';

interface Props {
  measure: DraftMeasure;
  onChange: (text: string) => void;
}

/** The words of a measure; it can be split at the cursor, or where a paragraph begins. */
export function TextEditor({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const { edit, readOnly } = useReviewed();
  const id = useId();
  const cursor = useRef(0);
  const [splits, setSplits] = useState(false);
  const { text } = measure;
  const split = (at: number) =>
    edit(
      t('import/edit/split', { number: measure.number }),
      inPlan((plan) => splitMeasure(plan, measure.id, at)),
      { soon: true },
    );
  const follow = (area: HTMLTextAreaElement) => {
    cursor.current = area.selectionStart;
    setSplits(canSplit(area.value, area.selectionStart));
  };
  return (
    <div className="field" data-field="text">
      <div className="field-head">
        <label htmlFor={id}>{t('import/field/text')}</label>
        {!readOnly && (
          <Button
            size="small"
            type="text"
            icon={<ScissorOutlined />}
            disabled={!splits}
            title={t('import/measure/splitHint')}
            onClick={() => split(cursor.current)}
          >
            {t('import/measure/splitHere')}
          </Button>
        )}
      </div>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 2, maxRows: 16 }}
        value={text}
        onChange={({ target }) => {
          onChange(target.value);
          follow(target);
        }}
        onSelect={({ currentTarget }) => follow(currentTarget)}
      />
      {!readOnly && <ParagraphSplits text={text} onSplit={split} />}
    </div>
  );
}

const shownWords = 14;

function ParagraphSplits({ text, onSplit }: { text: string; onSplit: (at: number) => void }) {
  const { t } = useTranslation();
  const starts = paragraphStarts(text);
  return (
    starts.length > 0 && (
      <ul className="paragraph-splits" aria-label={t('import/measure/splitAtParagraph')}>
        {starts.map((at) => (
          <li key={at}>
            <Button
              size="small"
              type="dashed"
              icon={<ScissorOutlined />}
              onClick={() => onSplit(at)}
            >
              {t('import/measure/splitAt', { words: text.slice(at, at + shownWords) })}
            </Button>
          </li>
        ))}
      </ul>
    )
  );
}

import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '@/shared/api/draft-types';
import { inPlan } from '../model/content';
import { addMeasure, freeId, measureBefore } from '../model/measures';
import { startsOf } from '../model/places';
import { useReviewed } from '../review/review-context';

/** Offers to make a measure of the words chosen in the document. */
export function AddFromSelection({ page }: { page: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const { draft, plan, edit, view } = useReviewed();
  const [place, setPlace] = useState<Place>();

  useEffect(() => {
    const follow = () => setPlace(placeOf(document.getSelection(), page.current));
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [page]);

  const words = place ? wordsAt(draft.text, place) : '';
  if (!place || words === '') {
    return null;
  }
  const add = () => {
    const before = measureBefore(plan, startsOf(draft.highlights), place.offset);
    edit(
      t('import/edit/add'),
      inPlan((now) => addMeasure(now, words, before)),
      { soon: true },
    );
    document.getSelection()?.removeAllRanges();
    view.openMeasure(freeId(plan, 'new'), 'title');
  };
  return (
    <div className="selection-bar">
      <Button type="primary" icon={<PlusOutlined />} onClick={add}>
        {t('import/addMeasure', { count: words.length })}
      </Button>
    </div>
  );
}

function wordsAt(text: string, { offset, length }: Place): string {
  return text
    .slice(offset, offset + length)
    .replaceAll('\t', ' ')
    .trim();
}

/** The chosen part of the document; undefined for none, or one outside of it. */
function placeOf(selection: Selection | null, page: HTMLElement | null): Place | undefined {
  if (!selection || selection.isCollapsed || !page?.contains(selection.anchorNode)) {
    return undefined;
  }
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const from = offsetOf(page, startContainer, startOffset);
  const to = offsetOf(page, endContainer, endOffset);
  return to > from ? { offset: from, length: to - from } : undefined;
}

function offsetOf(page: HTMLElement, node: Node, offset: number): number {
  const piece = node.parentElement?.closest<HTMLElement>('[data-at]');
  if (node.nodeType === Node.TEXT_NODE && piece) {
    return startOf(piece) + offset;
  }
  // between elements, as after three clicks on a line: where the next piece begins
  const border = document.createRange();
  border.setStart(node, offset);
  const pieces = [...page.querySelectorAll<HTMLElement>('[data-at]')];
  const next = pieces.find((other) => border.comparePoint(other, 0) >= 0);
  const last = pieces.at(-1);
  return next ? startOf(next) : last ? startOf(last) + (last.textContent?.length ?? 0) : 0;
}

function startOf(piece: HTMLElement): number {
  return Number(piece.dataset.at);
}

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

  if (!place) {
    return null;
  }
  const add = () => {
    const words = draft.text.slice(place.offset, place.offset + place.length).replaceAll('\t', ' ');
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
        {t('import/addMeasure', { count: place.length })}
      </Button>
    </div>
  );
}

/** The chosen part of the document; undefined for none, or one outside of it. */
function placeOf(selection: Selection | null, page: HTMLElement | null): Place | undefined {
  if (!selection || selection.isCollapsed || !page?.contains(selection.anchorNode)) {
    return undefined;
  }
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const from = offsetOf(startContainer, startOffset);
  const to = offsetOf(endContainer, endOffset);
  return from === undefined || to === undefined || to <= from
    ? undefined
    : { offset: from, length: to - from };
}

function offsetOf(node: Node, offset: number): number | undefined {
  if (node.nodeType === Node.TEXT_NODE) {
    const at = node.parentElement?.closest<HTMLElement>('[data-at]')?.dataset.at;
    return at === undefined ? undefined : Number(at) + offset;
  }
  // between elements, as after three clicks on a line: where the next piece begins
  const next = node.childNodes[offset] ?? node;
  const piece =
    next instanceof Element
      ? next.matches('[data-at]')
        ? next
        : next.querySelector('[data-at]')
      : null;
  return piece instanceof HTMLElement ? Number(piece.dataset.at) : undefined;
}

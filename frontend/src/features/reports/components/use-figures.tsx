import { type ReactNode, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Block } from '@/shared/api/report-types';
import { EditFigure } from './edit-figure';

type Place = (at: HTMLElement, block: Block | null) => void;

/** What the editor keeps places for, drawn into them. */
export function useFigures(): { figures: ReactNode; onFigure: Place } {
  const [blocks, setBlocks] = useState<ReadonlyMap<HTMLElement, Block>>(new Map());
  const onFigure = useCallback<Place>((at, block) => {
    setBlocks((before) => {
      const now = new Map(before);
      if (block) {
        now.set(at, block);
      } else {
        now.delete(at);
      }
      return now;
    });
  }, []);
  const figures = [...blocks].map(([at, block], n) =>
    createPortal(<EditFigure block={block} />, at, `${n}-${'key' in block ? block.key : ''}`),
  );
  return { figures, onFigure };
}

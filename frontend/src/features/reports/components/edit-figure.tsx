import type { Block, Sentence } from '@/shared/api/report-types';
import { textOf } from '../model/body';
import { TableView } from './body-blocks';
import { BodyChart } from './body-chart';

const said = (sentence: Sentence) => textOf(sentence);

/** A table or chart within the words that are edited: to be looked at, moved or left out. */
export function EditFigure({ block }: { block: Block }) {
  switch (block.type) {
    case 'table':
      return <TableView table={block} said={said} />;
    case 'chart':
      return <BodyChart chart={block} />;
    default:
      return null;
  }
}

import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { i18next } from '@/shared/i18n/i18n';
import { problemText } from '@/shared/i18n/problem-text';
import type { Column } from '../model/columns';
import type { RowFaults } from '../model/faults';
import type { Row } from '../model/types';
import { besideFigure, columnName, faultWords } from '../model/words';

interface Props {
  row: Row;
  column: Column;
  checked: RowFaults | undefined;
}

/** What is known of the active cell: last time's words, what is wrong with it and what is odd. */
export function ActiveCell({ row, column, checked }: Props) {
  const { t } = useTranslation();
  const fault = checked?.faults[column.key];
  const hints = checked?.hints[column.key] ?? [];
  const last = lastOf(row, column);
  return (
    <div className="filing-active" role="status">
      <b>
        {t('common/measureNumber', { number: row.measure.number })} · {columnName(column)}
      </b>
      {last && <span className="filing-last">{t('filing/last', { text: last })}</span>}
      {fault && <span className="fault">{faultWords(fault)}</span>}
      {checked?.refused && (
        <span className="fault">{problemText(new Problem(checked.refused, 0))}</span>
      )}
      {hints.map((hint) => (
        <span key={hint.kind} className="hint">
          {hintWords(row, hint)}
        </span>
      ))}
    </div>
  );
}

export function hintWords(
  row: Row,
  { field, kind, indicator }: { field: string; kind: string; indicator: number | null },
): string {
  return i18next.t(`progress/hint/${kind}`, {
    field: i18next.t(`form/${field}`),
    name: row.figures.find((asked) => asked.indicator === indicator)?.name ?? '',
  });
}

function lastOf({ last, ...row }: Row, column: Column): string {
  if (column.place !== undefined) {
    return besideFigure({ last, ...row }, column.place);
  }
  const said = column.field && last?.[column.field];
  if (said === true || said === false) {
    return i18next.t(said ? 'progress/yes' : 'progress/no');
  }
  return said ?? '';
}

import { useTranslation } from 'react-i18next';
import { saysTheSame } from '../model/cells';
import { hasFaults, hintCount, type RowFaults } from '../model/faults';
import type { Cells, Row } from '../model/types';

interface Props {
  row: Row;
  cells: Cells;
  touched: boolean;
  checked: RowFaults | undefined;
}

/** How far a row is, in a word and not only by its colour. */
export function RowState({ row, cells, touched, checked }: Props) {
  const { t } = useTranslation();
  if (!touched) {
    return row.returned ? (
      <span className="state state-returned" title={row.returned.reason}>
        {t('filing/state/returned')}
      </span>
    ) : (
      <span className="state">{t(row.last ? 'filing/state/prefilled' : 'filing/state/blank')}</span>
    );
  }
  if (hasFaults(checked)) {
    const count = Object.keys(checked?.faults ?? {}).length;
    return (
      <span className="state state-faulty">
        {count > 0 ? t('filing/state/faulty', { count }) : t('filing/state/refused')}
      </span>
    );
  }
  const hints = hintCount(checked);
  return (
    <span className="state state-ready">
      {t(saysTheSame(row, cells) ? 'filing/state/unchanged' : 'filing/state/filled')}
      {hints > 0 && <b> {t('filing/state/hints', { count: hints })}</b>}
    </span>
  );
}

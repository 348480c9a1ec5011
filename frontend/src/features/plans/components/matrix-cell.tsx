import { useTranslation } from 'react-i18next';
import type { MatrixCell } from '@/shared/api/types';
import { lightIcon } from '@/shared/ui/light-tag';

interface SectionCell {
  cell: MatrixCell | undefined;
  unit: string;
  section: string;
  chosen: boolean;
  /** true takes the choice back */
  onChoose: (off: boolean) => void;
}

/** The worst light of a unit in a section and how many of its measures show it: 2/5. */
export function CellOfSection({ cell, unit, section, chosen, onChoose }: SectionCell) {
  const { t } = useTranslation();
  if (!cell) {
    return null;
  }
  const light = t(`light/${cell.light}`);
  return (
    <button
      type="button"
      className={`matrix-cell light-${cell.light}`}
      aria-pressed={chosen}
      aria-label={t('plans/cell', { unit, section, light, worst: cell.worst, of: cell.parts })}
      title={`${unit} · ${light} ${cell.worst}/${cell.parts}`}
      onClick={() => onChoose(chosen)}
    >
      {lightIcon(cell.light)}
      <span className="matrix-word">{light}</span>
      <b>{cell.worst}</b>
      {cell.worst < cell.parts && <small>/{cell.parts}</small>}
    </button>
  );
}

/** What a unit has to do in a measure, and the light of that. */
export function CellOfMeasure({ cell, unit }: { cell: MatrixCell | undefined; unit: string }) {
  const { t } = useTranslation();
  if (!cell?.role) {
    return <td />;
  }
  const light = t(`light/${cell.light}`);
  return (
    <td title={`${unit} · ${t(`plans/role/${cell.role}`)} · ${light}`}>
      <span className={`matrix-cell light-${cell.light}`}>
        {lightIcon(cell.light)}
        <span className="matrix-word">{light}</span>
        <b>{t(`plans/roleMark/${cell.role}`)}</b>
      </span>
    </td>
  );
}

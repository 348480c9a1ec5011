import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PolicyTable } from '@/shared/api/types';
import { i18next } from '@/shared/i18n/i18n';
import { conditionWords, resultWords } from '../model/cell-words';
import type { RowState } from '../model/compare-rows';

interface Props {
  table: PolicyTable;
  /** how each row stands to another version */
  states?: RowState[];
}

/** A decision table in plain words; on a phone each row is a card of its own. */
export function RuleTable({ table, states }: Props) {
  const { t } = useTranslation();
  return (
    <div className="settings-scroll">
      <table className="settings-table stacked">
        <thead>
          <tr>
            <th scope="col">{t('settings/policies/row')}</th>
            {[...table.inputs, ...table.outputs].map((column) => (
              <th key={column.name} scope="col">
                {labelOf(column)}
              </th>
            ))}
            <th scope="col">{t('settings/policies/note')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={row.id} className={`row-${states?.[at] ?? 'same'}`}>
              <td data-label={t('settings/policies/row')}>
                <span>
                  {at + 1} <RowTag state={states?.[at]} />
                </span>
              </td>
              {table.inputs.map((column, input) => (
                <td key={column.name} data-label={labelOf(column)}>
                  {conditionWords(row.inputs[input] ?? '')}
                </td>
              ))}
              {table.outputs.map((column, output) => (
                <td key={column.name} className="then" data-label={labelOf(column)}>
                  {resultWords(row.outputs[output] ?? '')}
                </td>
              ))}
              <td className="muted" data-label={t('settings/policies/note')}>
                {row.description}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowTag({ state }: { state?: RowState }) {
  const { t } = useTranslation();
  if (!state || state === 'same') {
    return null;
  }
  return <Tag color="gold">{t(`settings/policies/${state === 'new' ? 'new' : 'changedRow'}`)}</Tag>;
}

/** Tables carry their own headings; those we know are said in the reader's language. */
function labelOf({ name, label }: PolicyTable['inputs'][number]): string {
  const key = `settings/policies/column/${name}`;
  return i18next.exists(key) ? i18next.t(key) : label;
}

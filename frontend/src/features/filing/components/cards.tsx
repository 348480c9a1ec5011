import { LeftOutlined, RightOutlined, SnippetsOutlined } from '@ant-design/icons';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '@/shared/i18n/format';
import { Due } from '@/shared/ui/due';
import { LightTag } from '@/shared/ui/light-tag';
import { readCell } from '../model/cells';
import { type Column, cellOf } from '../model/columns';
import type { Checks } from '../model/faults';
import type { Row } from '../model/types';
import { besideFigure, columnName, faultWords } from '../model/words';
import { hintWords } from './active-cell';
import { RowState } from './row-state';
import type { EditsOf } from './use-edits';

interface Props {
  rows: Row[];
  columns: Column[];
  edits: EditsOf;
  checks: Checks;
  onUnchanged: (rows: Row[]) => void;
  onTakeOver: (row: Row) => void;
  onFile: (row: Row) => void;
}

/** One report at a time, with the next and the one before a thumb away. */
export function Cards({ rows, columns, edits, checks, ...props }: Props) {
  const { t } = useTranslation();
  const [place, setPlace] = useState(0);
  const at = Math.min(place, rows.length - 1);
  const row = rows[at];
  if (!row) {
    return null;
  }
  const cells = edits.cellsAt(row);
  const checked = checks[row.task];
  const put = (cell: string, text: string) =>
    edits.patch([{ task: row.task, cells: { ...cells, [cell]: text } }]);
  const asksDelay = cells.inTime === 'no';

  return (
    <>
      <article key={row.task} className="panel filing-card" aria-label={row.measure.title}>
        <header>
          <div className="task-tags">
            <span className="kind">{t(`kind/${row.kind}`)}</span>
            <span className="kind">{formatPeriod(row.period)}</span>
            <LightTag light={row.light} />
          </div>
          <h2>
            {t('common/measureNumber', { number: row.measure.number })} {row.measure.title}
          </h2>
          <p className="muted">{row.plan.title}</p>
          <div className="filing-foot">
            {row.due && <Due due={row.due} />}
            <RowState
              row={row}
              cells={cells}
              touched={edits.typed[row.task] !== undefined}
              checked={checked}
            />
          </div>
        </header>
        {row.last && (
          <Button block onClick={() => props.onUnchanged([row])}>
            {t('filing/unchangedOne')}
          </Button>
        )}
        {row.reports.some(({ progress }) => progress) && (
          <Button block icon={<SnippetsOutlined />} onClick={() => props.onTakeOver(row)}>
            {t('form/takeOver')}
          </Button>
        )}
        {columns.map((column) => {
          const cell = cellOf(row, column);
          const hidden = /delayReason|expectedOn/.test(column.key) && !asksDelay;
          return cell === undefined || hidden ? null : (
            <CardField
              key={column.key}
              row={row}
              column={column}
              text={cells[cell] ?? ''}
              fault={checked?.faults[column.key]}
              hints={(checked?.hints[column.key] ?? []).map((hint) => hintWords(row, hint))}
              onText={(text) => put(cell, text)}
            />
          );
        })}
        <Button
          type="primary"
          block
          size="large"
          disabled={!edits.typed[row.task]}
          onClick={() => props.onFile(row)}
        >
          {t('filing/fileOne')}
        </Button>
      </article>
      <nav className="filing-steps" aria-label={t('filing/steps')}>
        <Button
          icon={<LeftOutlined />}
          size="large"
          disabled={at === 0}
          onClick={() => setPlace(at - 1)}
        >
          {t('filing/previous')}
        </Button>
        <span role="status">{t('filing/place', { at: at + 1, of: rows.length })}</span>
        <Button
          icon={<RightOutlined />}
          iconPlacement="end"
          size="large"
          disabled={at === rows.length - 1}
          onClick={() => setPlace(at + 1)}
        >
          {t('filing/next')}
        </Button>
      </nav>
    </>
  );
}

interface FieldProps {
  row: Row;
  column: Column;
  text: string;
  fault: string | undefined;
  hints: string[];
  onText: (text: string) => void;
}

function CardField({ row, column, text, fault, hints, onText }: FieldProps) {
  const { t } = useTranslation();
  const id = `${row.task}-${column.key}`;
  const figure = column.place === undefined ? undefined : row.figures[column.place];
  const status = fault ? 'error' : undefined;
  return (
    <div className="filing-card-field">
      <label htmlFor={id} id={`${id}-label`}>
        {figure ? figure.name : columnName(column)}
      </label>
      {column.kind === 'choice' ? (
        <Radio.Group
          id={id}
          aria-labelledby={`${id}-label`}
          optionType="button"
          value={text}
          onChange={({ target }) => onText(target.value)}
          options={[
            { value: 'yes', label: t('progress/yes') },
            { value: 'no', label: t('progress/no') },
          ]}
        />
      ) : column.kind === 'date' ? (
        <Input
          id={id}
          type="date"
          status={status}
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
      ) : column.kind === 'number' ? (
        <Input
          id={id}
          inputMode="decimal"
          status={status}
          value={text}
          suffix={figure?.measuredIn}
          onChange={({ target }) => onText(target.value)}
          onBlur={({ target }) => onText(readCell(column, target.value))}
        />
      ) : (
        <Input.TextArea
          id={id}
          status={status}
          autoSize={{ minRows: column.key === 'progress' ? 4 : 2, maxRows: 14 }}
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
      )}
      {column.place !== undefined && (
        <small className="muted">{besideFigure(row, column.place)}</small>
      )}
      {fault && <small className="fault">{faultWords(fault)}</small>}
      {hints.map((hint) => (
        <small key={hint} className="hint">
          {hint}
        </small>
      ))}
    </div>
  );
}

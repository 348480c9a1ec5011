import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Modal, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '@/shared/i18n/format';
import { Load } from '@/shared/ui/page-state';
import { readFile } from '../api/filing';
import { type Column, cellOf, columnsOf } from '../model/columns';
import { type Arrival, arrivals, type Change } from '../model/merge';
import type { Row } from '../model/types';
import { columnName, shown } from '../model/words';
import type { EditsOf } from './use-edits';

interface Props {
  file: File;
  /** of every period */
  all: Row[];
  /** those that are shown */
  rows: Row[];
  edits: EditsOf;
  onClose: () => void;
}

/** Shows what a file would change, cell by cell, before anything of it lands in the sheet. */
export function ImportDialog({ file, all, rows, edits, onClose }: Props) {
  const { t } = useTranslation();
  const [left, setLeft] = useState<Set<string>>(new Set());
  const read = useQuery({
    queryKey: ['filing-file', file.name, file.lastModified, file.size],
    queryFn: () => readFile(file),
    gcTime: 0,
    retry: false,
  });
  const found = read.data ? arrivals(read.data, all, edits.cellsAt) : [];
  const changed = found.filter(hasChanges);
  const coming = changed.filter(({ row }) => row && !left.has(row.task));
  const elsewhere = changed.filter(({ row }) => row && !rows.includes(row)).length;
  const columns = columnsOf(all);

  function take() {
    edits.patch(
      coming.flatMap(({ row, changes }) =>
        row
          ? [
              {
                task: row.task,
                cells: {
                  ...edits.cellsAt(row),
                  ...Object.fromEntries(changes.map(({ cell, theirs }) => [cell, theirs])),
                },
              },
            ]
          : [],
      ),
    );
    onClose();
  }
  function leave(task: string, out: boolean) {
    setLeft((before) => {
      const after = new Set(before);
      out ? after.add(task) : after.delete(task);
      return after;
    });
  }

  return (
    <Modal
      open
      width={860}
      title={t('filing/importTitle', { file: file.name })}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('filing/back')}</Button>
          <Button type="primary" disabled={coming.length === 0} onClick={take}>
            {t('filing/importTake', { count: coming.length })}
          </Button>
        </>
      }
    >
      <Load of={read}>
        {() => (
          <div className="filing-import">
            <Unmatched found={found} />
            <p>
              {t('filing/importText', { count: changed.length })}
              {elsewhere > 0 && t('filing/importElsewhere', { count: elsewhere })}
            </p>
            <ul>
              {changed.map((one) => (
                <Arriving
                  key={one.line.line}
                  arrival={one}
                  columns={columns}
                  withPeriod={elsewhere > 0}
                  taken={!left.has(one.row?.task ?? '')}
                  onTake={(taken) => leave(one.row?.task ?? '', !taken)}
                />
              ))}
            </ul>
          </div>
        )}
      </Load>
    </Modal>
  );
}

const hasChanges = ({ row, changes }: Arrival) => row !== undefined && changes.length > 0;

/** Lines for which no report waits in this sheet, each with what it says, so that none is lost. */
function Unmatched({ found }: { found: Arrival[] }) {
  const { t } = useTranslation();
  const lost = found.filter(({ row }) => !row);
  if (lost.length === 0) {
    return null;
  }
  return (
    <Alert
      type="warning"
      showIcon
      title={t('filing/importLost', { count: lost.length })}
      description={
        <ul className="filing-list">
          {lost.map(({ line }) => (
            <li key={line.line}>
              {t('filing/line', { line: line.line })} <b>{line.number}</b> {line.measure}
              {': '}
              {t(`filing/lost/${line.state}`)}
              {Object.values(line.cells).some(Boolean) && (
                <details>
                  <summary>{t('filing/lostText')}</summary>
                  <p className="written">{Object.values(line.cells).filter(Boolean).join('\n')}</p>
                </details>
              )}
            </li>
          ))}
        </ul>
      }
    />
  );
}

interface ArrivingProps {
  arrival: Arrival;
  columns: Column[];
  withPeriod: boolean;
  taken: boolean;
  onTake: (taken: boolean) => void;
}

function Arriving({ arrival, columns, withPeriod, taken, onTake }: ArrivingProps) {
  const { line, row, changes } = arrival;
  const { t } = useTranslation();
  const column = ({ cell }: Change) =>
    columns.find((one) => row && cellOf(row, one) === cell) ?? columns[0];
  return (
    <li>
      <Checkbox checked={taken} onChange={({ target }) => onTake(target.checked)}>
        <b>{row?.measure.number}</b> {row?.measure.title}
      </Checkbox>
      {withPeriod && row && <Tag>{formatPeriod(row.period)}</Tag>}
      {line.changed && <Tag color="warning">{t('filing/importChanged')}</Tag>}
      <dl>
        {changes.map((change) => {
          const of = column(change);
          return of ? (
            <div key={change.cell}>
              <dt>
                {columnName(of)}
                {change.both && <Tag color="warning">{t('filing/importBoth')}</Tag>}
              </dt>
              <dd>
                {change.mine && <del>{shown(of, change.mine)}</del>}
                <ins>{shown(of, change.theirs) || t('filing/empty')}</ins>
              </dd>
            </div>
          ) : null;
        })}
      </dl>
    </li>
  );
}

import { Alert } from 'antd';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessage } from '@/shared/ui/messages';
import { Nothing } from '@/shared/ui/page-state';
import { useMedia, wide } from '@/shared/ui/use-media';
import { unchanged } from '../model/cells';
import { columnsOf } from '../model/columns';
import { at, rangeOf, type Selection } from '../model/selection';
import type { Row } from '../model/types';
import { ActiveCell } from './active-cell';
import { Cards } from './cards';
import type { FilingProps } from './filing-desk';
import { FilingDialogs, type Open } from './filing-dialogs';
import { Grid } from './grid';
import { LostWords } from './lost-words';
import { Toolbar } from './toolbar';
import { useCellEditor } from './use-cell-editor';
import { useChecks } from './use-checks';
import type { EditsOf } from './use-edits';
import { useGridActions } from './use-grid-actions';

interface Props extends Pick<FilingProps, 'join'> {
  /** of every period: a file may bring rows that are not shown */
  all: Row[];
  rows: Row[];
  edits: EditsOf;
}

/** The rows of a period: a sheet where there is room, else one card at a time. */
export function FilingSheet({ all, rows, edits, join }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const roomy = useMedia(wide);
  const columns = useMemo(() => columnsOf(rows), [rows]);
  const { checks, ask } = useChecks(rows, columns, edits.typed);
  const writer = useCellEditor();
  const field = useRef<HTMLTextAreaElement>(null);
  const [selected, setSelection] = useState<Selection>(at(0, 0));
  const [ticked, setTicked] = useState<Set<string>>(new Set());
  const [open, setOpen] = useState<Open>();
  const [filed, setFiled] = useState(0);

  const selection = within(selected, rows.length);
  const range = rangeOf(selection);
  const inRange = rows.slice(range.top, range.bottom + 1);
  const chosen = rows.filter(({ task }) => ticked.has(task));
  const ready = rows.filter(({ task }) => edits.typed[task]);

  const tick = useCallback((tasks: string[]) => {
    setTicked((before) => {
      const off = tasks.every((task) => before.has(task));
      const after = new Set(before);
      for (const task of tasks) {
        off ? after.delete(task) : after.add(task);
      }
      return after;
    });
  }, []);
  const tickOne = useCallback((task: string) => tick([task]), [tick]);

  function sayUnchanged(of: Row[]) {
    const patches = of.flatMap((row) => {
      const cells = unchanged(row);
      return cells ? [{ task: row.task, cells }] : [];
    });
    edits.patch(patches);
    const without = of.length - patches.length;
    message.info(
      t(without > 0 ? 'filing/unchangedSome' : 'filing/unchangedSaid', {
        count: patches.length,
        without,
      }),
    );
  }
  const actions = useGridActions({
    rows,
    columns,
    edits,
    writer,
    selection,
    setSelection,
    field,
    onUnchanged: () => sayUnchanged(chosen.length > 0 ? chosen : inRange),
    onTickRange: () => tick(inRange.map(({ task }) => task)),
    onLeft: (count) => message.warning(t('filing/pasteLeft', { count })),
  });
  const active = rows[selection.active.row];
  const column = columns[selection.active.column];

  function takeOver(row: Row) {
    edits.patch([
      { task: row.task, cells: { ...edits.cellsAt(row), ...joined(join(row.reports)) } },
    ]);
  }
  const shared = { rows, columns, edits, checks, onUnchanged: sayUnchanged, onTakeOver: takeOver };

  return (
    <>
      {filed > 0 && (
        <Alert
          className="filing-note"
          type="success"
          showIcon
          closable
          title={t(rows.length > 0 ? 'filing/filedSome' : 'filing/filedAll', { count: filed })}
        />
      )}
      <LostWords
        rows={all}
        typed={edits.typed}
        replaced={edits.saving.replaced}
        onSettle={edits.saving.settle}
      />
      {rows.length === 0 ? (
        <Nothing title={t('filing/nothing')} hint={t('filing/nothingHint')} />
      ) : (
        <section className="filing" aria-label={t('filing/title')} tabIndex={-1}>
          <Toolbar
            {...shared}
            roomy={roomy}
            ready={ready}
            chosen={chosen}
            target={chosen.length > 0 ? chosen : inRange}
            onTickAll={() => tick(rows.map(({ task }) => task))}
            onOpen={setOpen}
          />
          {roomy ? (
            <>
              <Grid
                {...shared}
                ticked={ticked}
                onTick={tickOne}
                selection={selection}
                writer={writer}
                actions={actions}
                field={field}
              />
              {active && column && (
                <ActiveCell row={active} column={column} checked={checks[active.task]} />
              )}
            </>
          ) : (
            <Cards {...shared} onFile={(row) => setOpen({ what: 'file', rows: [row] })} />
          )}
        </section>
      )}
      <FilingDialogs
        open={open}
        onClose={() => setOpen(undefined)}
        all={all}
        rows={rows}
        edits={edits}
        ask={ask}
        onFiled={(tasks) => {
          edits.forget(tasks);
          setTicked((before) => new Set([...before].filter((task) => !tasks.includes(task))));
          setFiled((before) => before + tasks.length);
        }}
      />
    </>
  );
}

function within({ active, anchor }: Selection, count: number): Selection {
  const inside = (row: number) => Math.max(0, Math.min(row, count - 1));
  return {
    active: { ...active, row: inside(active.row) },
    anchor: { ...anchor, row: inside(anchor.row) },
  };
}

/** What several units said, as far as they said it. */
function joined(values: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      value === true ? 'yes' : value === false ? 'no' : String(value ?? ''),
    ]),
  );
}

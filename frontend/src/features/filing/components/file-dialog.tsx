import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Modal, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { problemText } from '@/shared/i18n/problem-text';
import { Load } from '@/shared/ui/page-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { type Filled, file, useFiled } from '../api/filing';
import { saysTheSame } from '../model/cells';
import { columnsOf } from '../model/columns';
import { problemOf } from '../model/faults';
import type { Row, RowCheck, RowResult } from '../model/types';
import { columnName, faultWords } from '../model/words';
import { hintWords } from './active-cell';
import type { EditsOf } from './use-edits';

interface Props {
  chosen: Row[];
  edits: EditsOf;
  ask: (filled: Filled[]) => Promise<RowCheck[]>;
  onFiled: (tasks: string[]) => void;
  onClose: () => void;
}

/** Asks once before many reports are filed, files them, and says of each what became of it. */
export function FileDialog({ chosen, edits, ask, onFiled, onClose }: Props) {
  const { t } = useTranslation();
  const [filled] = useState(() => chosen.map((row) => ({ row, cells: edits.cellsAt(row) })));
  const [results, setResults] = useState<RowResult[]>();
  const [outcome, setOutcome] = useState<{ broken?: unknown }>();
  const leave = useFiled();
  const looked = useQuery({
    queryKey: ['filing-check', filled],
    queryFn: () => ask(filled),
    gcTime: 0,
    retry: false,
  });
  const good = filled.filter((_, at) => looked.data?.[at]?.problem === null);

  async function send() {
    setResults([]);
    const { results: all, broken } = await file(good, setResults);
    const done = all.filter(({ problem }) => !problem).map(({ task }) => task);
    onFiled(done);
    leave(done);
    const failed = all.some(({ problem }) => problem);
    setOutcome({ broken });
    if (!failed && broken === undefined) {
      onClose();
    }
  }

  return (
    <Modal
      open
      width={640}
      title={t('filing/file', { count: filled.length })}
      onCancel={onClose}
      mask={{ closable: false }}
      closable={!results || outcome !== undefined}
      footer={
        outcome ? (
          <Button type="primary" onClick={onClose}>
            {t('common/close')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose} disabled={results !== undefined}>
              {t('filing/back')}
            </Button>
            <Button
              type="primary"
              loading={results !== undefined}
              disabled={!looked.data || good.length === 0}
              onClick={send}
            >
              {t('filing/confirm', { count: good.length })}
            </Button>
          </>
        )
      }
    >
      <Load of={looked}>
        {(checks) =>
          results ? (
            <Outcome filled={good} results={results} outcome={outcome} />
          ) : (
            <Before filled={filled} checks={checks} />
          )
        }
      </Load>
    </Modal>
  );
}

function Before({ filled, checks }: { filled: Filled[]; checks: RowCheck[] }) {
  const { t } = useTranslation();
  const bad = filled.filter((_, at) => checks[at]?.problem);
  const same = filled.filter(({ row, cells }) => saysTheSame(row, cells));
  const odd = filled.filter((_, at) => (checks[at]?.hints.length ?? 0) > 0);
  return (
    <div className="filing-before">
      <p>{t('filing/confirmText', { count: filled.length - bad.length })}</p>
      {same.length > 0 && <p>{t('filing/confirmSame', { count: same.length })}</p>}
      {bad.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={t('filing/confirmBad', { count: bad.length })}
          description={
            <RowList rows={bad} words={(row, at) => problems(row, checks[filled.indexOf(at)])} />
          }
        />
      )}
      {odd.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('filing/confirmOdd', { count: odd.length })}
          description={
            <RowList
              rows={odd}
              words={(row, at) =>
                (checks[filled.indexOf(at)]?.hints ?? []).map((hint) => hintWords(row, hint))
              }
            />
          }
        />
      )}
    </div>
  );
}

interface OutcomeProps {
  filled: Filled[];
  results: RowResult[];
  outcome: { broken?: unknown } | undefined;
}

function Outcome({ filled, results, outcome }: OutcomeProps) {
  const { t } = useTranslation();
  const done = results.filter(({ problem }) => !problem).length;
  const refused = filled.filter(({ row }) =>
    results.some(({ task, problem }) => task === row.task && problem),
  );
  return (
    <div className="filing-before">
      <Progress
        percent={Math.round((100 * results.length) / Math.max(1, filled.length))}
        status={outcome?.broken || refused.length > 0 ? 'exception' : undefined}
      />
      <p role="status">{t('filing/progress', { done, of: filled.length })}</p>
      {refused.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={t('filing/refused', { count: refused.length })}
          description={
            <RowList
              rows={refused}
              words={(row) =>
                problems(
                  row,
                  results.find(({ task }) => task === row.task),
                )
              }
            />
          }
        />
      )}
      {outcome?.broken !== undefined && <ProblemAlert error={outcome.broken} />}
    </div>
  );
}

function problems(row: Row, result: RowResult | undefined): string[] {
  const { faults, refused } = problemOf(row, result?.problem ?? null);
  return refused
    ? [problemText(new Problem(refused, 0))]
    : Object.entries(faults).map(([key, fault]) => {
        const column = columnsOf([row]).find((one) => one.key === key);
        return column ? `${columnName(column)}:${faultWords(fault)}` : faultWords(fault);
      });
}

interface ListProps {
  rows: Filled[];
  words: (row: Row, filled: Filled) => string[];
}

function RowList({ rows, words }: ListProps) {
  return (
    <ul className="filing-list">
      {rows.map((filled) => (
        <li key={filled.row.task}>
          <b>{filled.row.measure.number}</b> {filled.row.measure.title}
          <span className="muted"> {words(filled.row, filled).join(' ')}</span>
        </li>
      ))}
    </ul>
  );
}

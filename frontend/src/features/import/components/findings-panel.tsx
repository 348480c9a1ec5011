import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Checkbox, Progress } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '@/shared/ui/page-state';
import { settleAll } from '../model/content';
import { namesToRegister } from '../model/findings';
import { useReviewed } from '../review/review-context';
import type { Worklist } from '../review/use-worklist';
import { FindingCard } from './finding-card';
import { LevelFilter } from './level-filter';
import { RegisterButton } from './register-button';
import './findings.css';

/** The doubts as a worklist: the worst first, each with what puts it right. */
export function FindingsPanel({ worklist }: { worklist: Worklist }) {
  const { t } = useTranslation();
  const { findings, view, readOnly } = useReviewed();
  const list = useRef<HTMLOListElement>(null);
  const settled = findings.filter((finding) => finding.settled).length;

  useEffect(() => {
    if (view.finding) {
      list.current
        ?.querySelector(`[data-finding="${CSS.escape(view.finding)}"]`)
        ?.scrollIntoView({ block: 'nearest' });
    }
  }, [view.finding]);

  return (
    <div className="findings">
      <div className="work-bar">
        <LevelFilter worklist={worklist} />
        <span className="work-bar-side">
          <Button
            size="small"
            disabled={false}
            icon={<UpOutlined />}
            aria-label={t('import/finding/previous')}
            title={t('import/finding/previous')}
            onClick={() => worklist.step(-1)}
          />
          <Button
            size="small"
            disabled={false}
            icon={<DownOutlined />}
            aria-label={t('import/finding/next')}
            title={t('import/finding/next')}
            onClick={() => worklist.step(1)}
          />
        </span>
      </div>
      {findings.length > 0 && (
        <div className="findings-done">
          <Progress
            percent={Math.round((settled / findings.length) * 100)}
            showInfo={false}
            size="small"
            aria-label={t('import/finding/done', { settled, all: findings.length })}
          />
          <small className="muted">
            {t('import/finding/done', { settled, all: findings.length })}
          </small>
          <Checkbox
            checked={worklist.filter.checked}
            disabled={false}
            onChange={({ target }) => worklist.setChecked(target.checked)}
          >
            {t('import/finding/showChecked')}
          </Checkbox>
          {!readOnly && <CheckNotes />}
        </div>
      )}
      {!readOnly && <RegisterMissing />}
      {worklist.shown.length === 0 ? (
        <NoFindings all={findings.length - settled} />
      ) : (
        <ol ref={list} aria-label={t('import/tab/findings')}>
          {worklist.shown.map((finding) => (
            <li key={finding.id} data-finding={finding.id}>
              <FindingCard finding={finding} chosen={finding.id === view.finding} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function NoFindings({ all }: { all: number }) {
  const { t } = useTranslation();
  return all > 0 ? (
    <Nothing title={t('import/finding/noneOfLevel')} />
  ) : (
    <Nothing title={t('import/finding/none')} hint={t('import/finding/noneHint')} />
  );
}

/** Units that are new to the register, all at once: of a new territory that is most of them. */
function RegisterMissing() {
  const { t } = useTranslation();
  const { findings } = useReviewed();
  const names = namesToRegister(findings);
  return (
    names.length > 1 && (
      <div className="register-missing">
        {t('import/repair/registerAll', { count: names.length })}
        <RegisterButton
          type="primary"
          names={names}
          label={t('import/unit/registerAll', { count: names.length })}
        />
      </div>
    )
  );
}

/** Notes say what the reader did; having read them, one need not check each. */
function CheckNotes() {
  const { t } = useTranslation();
  const { findings, edit } = useReviewed();
  const notes = findings.filter(
    ({ level, settleable, settled }) => level === 'NOTE' && settleable && !settled,
  );
  return (
    notes.length > 1 && (
      <Button
        size="small"
        type="link"
        onClick={() =>
          edit(t('import/edit/settle'), settleAll(notes.map(({ id }) => id)), { soon: true })
        }
      >
        {t('import/finding/settleNotes', { count: notes.length })}
      </Button>
    )
  );
}

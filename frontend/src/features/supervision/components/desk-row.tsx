import {
  AlertOutlined,
  BellOutlined,
  ClockCircleOutlined,
  DownOutlined,
  ExclamationCircleFilled,
  PhoneOutlined,
} from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeskAction, DeskItem } from '@/shared/api/types';
import { useNow } from '@/shared/api/use-session';
import { formatDate, formatPeriod } from '@/shared/i18n/format';
import { LevelTag } from '@/shared/ui/level-tag';
import { NextStep } from '@/shared/ui/next-step';
import { ProgressLightTag } from '@/shared/ui/progress-light-tag';
import { UnitLink } from '@/shared/ui/unit-link';
import { ageText, itemTitle } from '../model/desk-words';
import { WhyLate } from './why-late';

interface Props {
  item: DeskItem;
  selected: boolean;
  onSelect: (selected: boolean) => void;
  onAct: (action?: DeskAction) => void;
}

export function DeskRow({ item, selected, onSelect, onAct }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const details = useId();
  const { case: of, measure, plan } = item;
  const late = Date.parse(item.due) <= now.getTime();
  const title = itemTitle(item);
  return (
    <li className={`desk-item ${late ? 'desk-item-late' : ''}`}>
      {item.actions.length > 0 && (
        <Checkbox
          className="desk-select"
          checked={selected}
          onChange={(event) => onSelect(event.target.checked)}
          aria-label={t('oversight/selectItem', { title })}
        />
      )}
      <div className="desk-what">
        <strong>
          <UnitLink unit={item.unit} />
        </strong>
        <span className="kind">
          {item.kind ? t(`kind/${item.kind}`) : t('oversight/filter/lead')}
        </span>
        {item.period && <span className="kind">{formatPeriod(item.period)}</span>}
        {item.light && item.light !== 'NO_DATA' && <ProgressLightTag light={item.light} />}
        {measure ? (
          <Link to={`/plans/${plan.key}/measures/${measure.number}`}>
            {t('common/measureNumber', { number: measure.number })} {measure.title}
          </Link>
        ) : (
          <div>{plan.title}</div>
        )}
        <Notes item={item} />
      </div>
      <div className="desk-age">
        <span className={`light light-${late ? 'OVERDUE' : 'DUE_SOON'}`}>
          {late ? <ExclamationCircleFilled /> : <ClockCircleOutlined />}{' '}
          {ageText(t, item.age, item.due, now)}
        </span>
        <small className="muted">{t('due/on', { date: formatDate(item.due) })}</small>
        <small className="muted">
          {t('oversight/waited', { waited: item.waited, allowed: item.allowed })}
        </small>
      </div>
      <div className="desk-level">
        {of ? (
          <LevelTag level={of.level} />
        ) : (
          <span className="muted">{t('oversight/unsupervised')}</span>
        )}
        {of && (
          <small className="muted">
            {item.superviseTask ? t('supervision/asked') : <NextStep of={of} />}
          </small>
        )}
        {of?.charge && (
          <small className="muted">{t('oversight/charge', { name: of.charge.name })}</small>
        )}
        {of?.interview && !of.interview.heldOn && (
          <small className="overdue-text">{t('supervision/interviewPending')}</small>
        )}
      </div>
      <div className="desk-act">
        {item.actions.includes('URGE') && (
          <Button icon={<BellOutlined />} onClick={() => onAct('URGE')}>
            {t('oversight/urge')}
          </Button>
        )}
        {item.actions.length > 0 && (
          <Button icon={<AlertOutlined />} onClick={() => onAct()}>
            {t('oversight/act')}
          </Button>
        )}
        <Button
          type="text"
          icon={<DownOutlined rotate={open ? 180 : 0} />}
          aria-expanded={open}
          aria-controls={details}
          onClick={() => setOpen(!open)}
        >
          {t(late ? 'oversight/why' : 'oversight/whySoon')}
        </Button>
      </div>
      <div className="desk-more" id={details}>
        {open && <WhyLate item={item} />}
      </div>
    </li>
  );
}

/** What a supervisor has to know before ringing up again. */
function Notes({ item }: { item: DeskItem }) {
  const { t } = useTranslation();
  const [call] = item.calls;
  return (
    <>
      {call?.until && (
        <small className={call.broken ? 'desk-note overdue-text' : 'desk-note muted'}>
          {call.broken ? <ExclamationCircleFilled /> : <PhoneOutlined />}{' '}
          {t(call.broken ? 'oversight/brokenPromise' : 'oversight/promise', {
            until: formatDate(call.until),
          })}
        </small>
      )}
      {item.extension && (
        <small className="desk-note">
          <Link to={`/tasks/${item.extension}`}>{t('oversight/extensionAsked')}</Link>
        </small>
      )}
    </>
  );
}

import { RightOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseLevel, DeskAction, DeskItem, DeskGroup as Group } from '@/shared/api/types';
import { LevelTag } from '@/shared/ui/level-tag';
import { Load } from '@/shared/ui/page-state';
import { type DeskFilters, fetchBriefs, useDeskItems } from '../api/use-desk';
import { groupName, worstText } from '../model/desk-words';
import type { Selection } from '../model/use-selection';
import { DeskRow } from './desk-row';

const levels: CaseLevel[] = ['RED_CARD', 'YELLOW_CARD', 'URGE'];

interface Props {
  group: Group;
  filters: DeskFilters;
  openAtFirst: boolean;
  selection: Selection;
  selectable: boolean;
  onAct: (items: DeskItem[], action?: DeskAction) => void;
}

/** A group with its count and its oldest; its items load when it is opened. */
export function DeskGroup(props: Props) {
  const { group, filters, selection, selectable } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState(props.openAtFirst);
  const [loading, setLoading] = useState(false);
  const body = useId();
  const name = groupName(t, group);
  const chosen = selection.countIn(group.key);

  const chooseAll = async (all: boolean) => {
    if (!all) {
      selection.removeAll(group.key);
      return;
    }
    setLoading(true);
    try {
      selection.addAll(group.key, await fetchBriefs(filters, group.key));
    } finally {
      setLoading(false);
    }
  };

  return (
    <section className="desk-group" aria-label={name}>
      <header>
        {selectable && (
          <Checkbox
            disabled={loading}
            checked={chosen > 0 && chosen >= group.count}
            indeterminate={chosen > 0 && chosen < group.count}
            onChange={(event) => void chooseAll(event.target.checked)}
            aria-label={t('oversight/selectGroup', { name, count: group.count })}
          />
        )}
        <h2>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={body}
            onClick={() => setOpen(!open)}
          >
            <RightOutlined rotate={open ? 90 : 0} />
            <span>{name}</span>
          </button>
        </h2>
        <b>{t('oversight/count', { count: group.count })}</b>
        <span className="muted">{worstText(t, group.worst)}</span>
        {levels.map(
          (level) =>
            group.levels[level] && (
              <span key={level} className="desk-group-level">
                <LevelTag level={level} /> {group.levels[level]}
              </span>
            ),
        )}
      </header>
      <div id={body}>{open && <Items {...props} />}</div>
    </section>
  );
}

function Items({ group, filters, selection, onAct }: Props) {
  const { t } = useTranslation();
  const items = useDeskItems(filters, group.key);
  return (
    <Load of={items}>
      {({ pages }) => {
        const shown = pages.flatMap((page) => page.items);
        const left = pages[pages.length - 1].total - shown.length;
        return (
          <>
            <ul className="desk-items">
              {shown.map((item) => (
                <DeskRow
                  key={item.id}
                  item={item}
                  selected={selection.has(item.id)}
                  onSelect={(yes) => selection.set(group.key, item, yes)}
                  onAct={(action) => onAct([item], action)}
                />
              ))}
            </ul>
            {items.hasNextPage && (
              <Button
                block
                loading={items.isFetchingNextPage}
                onClick={() => void items.fetchNextPage()}
              >
                {t('oversight/more', { count: left })}
              </Button>
            )}
          </>
        );
      }}
    </Load>
  );
}

import { AlertOutlined, HeatMapOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskAction, DeskBoard, DeskItem } from '@/shared/api/types';
import { Load, Nothing } from '@/shared/ui/page-state';
import { type DeskFilters as Filters, useDesk } from '../api/use-desk';
import type { ListView } from '../model/desk-view';
import { type Chosen, useSelection } from '../model/use-selection';
import { BulkDialog } from './bulk-dialog';
import { DeskFilters, type FilterName } from './desk-filters';
import { DeskGroup } from './desk-group';
import { HeatMap } from './heat-map';
import './desk.css';

interface Props {
  view: ListView;
  filters: Filters;
  heat: boolean;
  set: (changes: Partial<Record<FilterName | 'by' | 'heat', string | undefined>>) => void;
  clear: () => void;
}

interface Acting {
  items: Chosen[];
  action?: DeskAction;
}

/** A list of the desk: groups with their counts, a heat map, and acting on one or on many. */
export function Desk({ view, filters, heat, set, clear }: Props) {
  const { t } = useTranslation();
  const desk = useDesk(filters);
  const selection = useSelection();
  const [acting, setActing] = useState<Acting>();
  const act = (items: DeskItem[], action?: DeskAction) => setActing({ items, action });
  return (
    <div className="desk">
      <DeskFilters
        filters={filters}
        board={desk.data}
        set={(name, value) => set({ [name]: value })}
        clear={clear}
      />
      <Load of={desk}>
        {(board) => (
          <>
            <p className="desk-total">
              <b>{t(`oversight/total/${view}`, { count: board.total })}</b>
              <span className="muted">{t('oversight/groups', { count: board.groups.length })}</span>
              {board.total > 0 && (
                <Button
                  type="link"
                  icon={<HeatMapOutlined />}
                  aria-expanded={heat}
                  onClick={() => set({ heat: heat ? undefined : '1' })}
                >
                  {t(heat ? 'oversight/heatHide' : 'oversight/heatShow')}
                </Button>
              )}
            </p>
            {heat && board.total > 0 && (
              <HeatMap filters={filters} choose={(unit, plan) => set({ unit, plan })} />
            )}
            <Groups
              key={JSON.stringify(filters)}
              {...{ board, view, filters, selection, clear, act }}
            />
          </>
        )}
      </Load>
      {selection.items.length > 0 && (
        <div className="desk-selection" role="toolbar" aria-label={t('oversight/actOn')}>
          <b>{t('oversight/selected', { count: selection.items.length })}</b>
          <Button type="link" onClick={selection.clear}>
            {t('oversight/selectNone')}
          </Button>
          <Button
            type="primary"
            icon={<AlertOutlined />}
            onClick={() => setActing({ items: selection.items })}
          >
            {t('oversight/actOn')}
          </Button>
        </div>
      )}
      {acting && (
        <BulkDialog
          items={acting.items}
          action={acting.action}
          colleagues={desk.data?.colleagues ?? []}
          onDone={selection.clear}
          onClose={() => setActing(undefined)}
        />
      )}
    </div>
  );
}

interface GroupsProps {
  board: DeskBoard;
  view: ListView;
  filters: Filters;
  selection: ReturnType<typeof useSelection>;
  clear: () => void;
  act: (items: DeskItem[], action?: DeskAction) => void;
}

function Groups({ board, view, filters, selection, clear, act }: GroupsProps) {
  const { t } = useTranslation();
  if (board.groups.length === 0) {
    return (filters.unit ??
      filters.plan ??
      filters.kind ??
      filters.level ??
      filters.light ??
      filters.charge) ? (
      <Nothing title={t('oversight/emptyFiltered')}>
        <Button onClick={clear}>{t('common/clear')}</Button>
      </Nothing>
    ) : (
      <Nothing title={t(`oversight/empty/${view}`)} />
    );
  }
  return board.groups.map((group, place) => (
    <DeskGroup
      key={group.key}
      group={group}
      filters={filters}
      openAtFirst={place === 0}
      selection={selection}
      selectable={board.colleagues.length > 0}
      onAct={act}
    />
  ));
}

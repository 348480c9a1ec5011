import {
  CaretRightOutlined,
  CloseOutlined,
  LeftOutlined,
  PauseOutlined,
  RightOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { ReportBoard } from '@/shared/api/report-types';
import type { PlanSummary } from '@/shared/api/types';
import { BoardCard } from './board-card';
import './leader.css';

const pace = 20_000;

interface Props {
  boards: ReportBoard[];
  plans: PlanSummary[];
  onLeave: () => void;
}

/** One plan after the other for a meeting: large, over everything, and halted at a press. */
export function BigScreen({ boards, plans, onLeave }: Props) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  // who asked for less motion turns the pages themselves
  const [runs, setRuns] = useState(
    () => !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  );
  const count = boards.length;
  const board = boards[at % Math.max(1, count)];

  useEffect(() => {
    place.current?.focus();
    // refused where nobody pressed anything, as when the address was opened: the page fills the window then
    void place.current?.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement) {
        void document.exitFullscreen();
      }
    };
  }, []);

  useEffect(() => {
    if (!runs || count < 2) {
      return;
    }
    const timer = setInterval(() => setAt((now) => (now + 1) % count), pace);
    return () => clearInterval(timer);
  }, [runs, count]);

  const turn = (by: number) => setAt((now) => (now + by + count) % count);
  if (!board) {
    return null;
  }
  const keys: Record<string, () => void> = {
    ArrowRight: () => turn(1),
    ArrowLeft: () => turn(-1),
    ' ': () => setRuns(!runs),
    Escape: onLeave,
  };
  return createPortal(
    <div
      ref={place}
      className="big-screen"
      role="dialog"
      aria-modal
      aria-label={t('review/leader/screen')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.target === place.current || event.key === 'Escape') {
          keys[event.key]?.();
        }
      }}
    >
      <BoardCard
        key={board.plan.key}
        board={board}
        now={plans.find(({ key }) => key === board.plan.key)}
        whole
      />
      <div className="screen-tools">
        <span aria-live="polite">
          {t('review/leader/place', { at: (at % count) + 1, of: count })}
        </span>
        <Button
          icon={<LeftOutlined />}
          aria-label={t('review/leader/previous')}
          onClick={() => turn(-1)}
        />
        <Button
          icon={runs ? <PauseOutlined /> : <CaretRightOutlined />}
          aria-pressed={!runs}
          onClick={() => setRuns(!runs)}
        >
          {t(runs ? 'review/leader/pause' : 'review/leader/go')}
        </Button>
        <Button
          icon={<RightOutlined />}
          aria-label={t('review/leader/next')}
          onClick={() => turn(1)}
        />
        <Button icon={<CloseOutlined />} onClick={onLeave}>
          {t('review/leader/leave')}
        </Button>
      </div>
    </div>,
    document.body,
  );
}

import { BorderOuterOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiagramState } from '../api/types';
import { useNow } from '../api/use-session';
import { Diagram } from './diagram';
import { elementWords } from './element-words';
import { markState, type Notes, revealFirst } from './mark-state';
import './live-diagram.css';

type Phase = 'drawing' | 'shown' | 'failed';

interface Props {
  xml: string;
  state?: DiagramState;
  /** a model that does not run: no legend of states */
  plain?: boolean;
}

/** A running process: where its tokens are, what is overdue, what is done. */
export default function LiveDiagram({ xml, state, plain }: Props) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const revealed = useRef<Diagram>(undefined);
  const notes = useRef<Notes>(new Map());
  const now = useNow();
  const current = useRef(now);
  current.current = now;
  const [diagram, setDiagram] = useState<Diagram>();
  const [phase, setPhase] = useState<Phase>('drawing');
  const [warnings, setWarnings] = useState<string[]>([]);

  useEffect(() => {
    if (!place.current) {
      return;
    }
    const drawn = new Diagram(place.current);
    let open = true;
    setPhase('drawing');
    drawn.show(xml).then(
      (found) => {
        if (open) {
          drawn.onPointed((id, on) => notes.current.get(id)?.classList.toggle('shown', on));
          setWarnings(found);
          setDiagram(drawn);
          setPhase('shown');
        }
      },
      () => open && setPhase('failed'),
    );
    return () => {
      open = false;
      setDiagram(undefined);
      drawn.close();
    };
  }, [xml]);

  useEffect(() => {
    if (diagram && state) {
      if (revealed.current !== diagram) {
        // once only: later news must not move what the reader looks at
        revealed.current = diagram;
        revealFirst(diagram, state);
      }
      return markState(
        diagram,
        state,
        (element) => elementWords(element, current.current, t),
        notes.current,
      );
    }
  }, [diagram, state, t]);

  return (
    <figure className="live-diagram" data-phase={phase} data-warnings={warnings.length}>
      <div ref={place} className="live-diagram-canvas" />
      {phase === 'drawing' && (
        <div className="live-diagram-wait">
          <Spin description={t('measure/diagramLoading')} />
        </div>
      )}
      {phase === 'failed' && <Alert type="error" showIcon title={t('measure/diagramFailed')} />}
      <div className="live-diagram-bar">
        {!plain && <Legend />}
        <div className="live-diagram-tools">
          <Button
            aria-label={t('measure/zoomIn')}
            icon={<PlusOutlined />}
            onClick={() => diagram?.zoomBy(1.25)}
          />
          <Button
            aria-label={t('measure/zoomOut')}
            icon={<MinusOutlined />}
            onClick={() => diagram?.zoomBy(0.8)}
          />
          <Button
            aria-label={t('measure/fit')}
            icon={<BorderOuterOutlined />}
            onClick={() => diagram?.fit()}
          />
        </div>
      </div>
    </figure>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <figcaption className="live-diagram-legend">
      <span className="swatch swatch-active">● {t('measure/legendActive')}</span>
      <span className="swatch swatch-overdue">! {t('measure/legendOverdue')}</span>
      <span className="swatch swatch-completed">✓ {t('measure/legendCompleted')}</span>
      <span className="muted">{t('measure/diagramHint')}</span>
    </figcaption>
  );
}

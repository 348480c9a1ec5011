import { CalendarOutlined, FlagOutlined } from '@ant-design/icons';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftFinding, DraftMeasure } from '@/shared/api/draft-types';
import { inOrder } from '../model/findings';
import { figureOf } from '../model/indicators';
import { unitsOf } from '../model/units';
import { levelIcon } from './level-icon';
import { MeasureEditor } from './measure-editor';

interface Props {
  measure: DraftMeasure;
  findings: DraftFinding[];
  chosen: boolean;
  onChoose: (measure: string) => void;
  onPreview: (measure: string) => void;
}

/** A measure in three lines; opened, the whole of it to be edited. */
export const MeasureCard = memo(function MeasureCard(props: Props) {
  const { measure, findings, chosen, onChoose, onPreview } = props;
  const { t } = useTranslation();
  const worst = inOrder(findings)[0];
  return (
    <li data-measure={measure.id} className={chosen ? 'measure-card chosen' : 'measure-card'}>
      <button
        type="button"
        className="measure-head"
        aria-expanded={chosen}
        onClick={() => onChoose(measure.id)}
      >
        <span className="measure-number">{measure.number}</span>
        <strong>{measure.title || t('import/measure/untitled')}</strong>
        {worst && (
          <span
            className={`measure-doubts level-${worst.level}`}
            role="img"
            aria-label={t('import/measure/findings', { count: findings.length })}
            title={findings.map(({ message }) => message).join('\n')}
          >
            {levelIcon(worst.level)} {findings.length}
          </span>
        )}
        {!chosen && <Summary measure={measure} />}
      </button>
      {chosen && <MeasureEditor measure={measure} findings={findings} onPreview={onPreview} />}
    </li>
  );
});

function Summary({ measure }: { measure: DraftMeasure }) {
  const { t } = useTranslation();
  const { lead, responsible, collective } = unitsOf(measure.items);
  const others = [...responsible, ...collective];
  return (
    <small className="measure-summary muted">
      {lead.length > 0 && (
        <span>
          <b>{t('import/leads')}</b> {lead.join(t('common/comma'))}
        </span>
      )}
      {others.length > 0 && (
        <span>
          <b>{t('import/others')}</b> {others.join(t('common/comma'))}
        </span>
      )}
      {lead.length + others.length === 0 && (
        <span className="overdue-text">{t('import/measure/noUnits')}</span>
      )}
      {measure.deadline && (
        <span>
          <CalendarOutlined /> {measure.deadline}
        </span>
      )}
      {measure.targets.length > 0 && (
        <span>
          <FlagOutlined />{' '}
          {figuresOf(measure) || t('import/measure/targets', { count: measure.targets.length })}
        </span>
      )}
    </small>
  );
}

const mostFigures = 3;

function figuresOf({ targets }: DraftMeasure): string {
  const figures = targets.map(figureOf).filter(Boolean);
  const shown = figures.slice(0, mostFigures).join(' · ');
  return figures.length > mostFigures ? `${shown} …` : shown;
}

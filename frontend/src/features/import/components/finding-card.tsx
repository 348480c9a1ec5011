import { AimOutlined, CheckOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftFinding } from '@/shared/api/draft-types';
import { settle } from '../model/content';
import { useReviewed } from '../review/review-context';
import { FindingRepairs } from './finding-repairs';
import { levelIcon } from './level-icon';

/** One doubt: what is wrong, what to do, and the buttons that do it. */
export function FindingCard({ finding, chosen }: { finding: DraftFinding; chosen: boolean }) {
  const { t } = useTranslation();
  const { draft, view } = useReviewed();
  const { level, message, remedy, place, settled } = finding;
  const choose = () => {
    view.setFinding(finding.id);
    view.reveal(place ?? undefined);
  };
  return (
    <article
      className={`finding ${settled ? 'is-settled' : ''}`}
      aria-current={chosen || undefined}
    >
      <button type="button" className="finding-what" onClick={choose}>
        <span className={`level-${level}`} role="img" aria-label={t(`import/level/${level}`)}>
          {settled ? <CheckOutlined /> : levelIcon(level)}
        </span>
        <span>
          <strong>{message}</strong>
          {remedy && <small className="muted">{remedy}</small>}
          {chosen && place && <q>{quoteOf(draft.text, place)}</q>}
        </span>
      </button>
      <SettleButton finding={finding} />
      <div className="finding-actions">
        {!settled && <FindingRepairs finding={finding} />}
        <FindingMeasure finding={finding} />
        {place && (
          <Button
            size="small"
            type="text"
            className="to-phone"
            icon={<AimOutlined />}
            onClick={() => view.showSource(place)}
          >
            {t('import/source')}
          </Button>
        )}
      </div>
    </article>
  );
}

function FindingMeasure({ finding }: { finding: DraftFinding }) {
  const { t } = useTranslation();
  const { plan, view } = useReviewed();
  const measure = plan.measures.find(({ id }) => id === finding.measure);
  return (
    measure && (
      <Button size="small" type="text" onClick={() => view.openMeasure(measure.id)}>
        {t('common/measureNumber', { number: measure.number })}
      </Button>
    )
  );
}

function SettleButton({ finding }: { finding: DraftFinding }) {
  const { t } = useTranslation();
  const { edit, readOnly } = useReviewed();
  if (!finding.settleable || readOnly) {
    return null;
  }
  const label = finding.settled ? 'unsettle' : 'settle';
  return (
    <Button
      size="small"
      type="text"
      className="settle"
      icon={finding.settled ? <UndoOutlined /> : <CheckOutlined />}
      onClick={() =>
        edit(t(`import/edit/${label}`), settle(finding.id, !finding.settled), { soon: true })
      }
    >
      {t(`import/finding/${label}`)}
    </Button>
  );
}

const longestQuote = 90;

function quoteOf(text: string, { offset, length }: { offset: number; length: number }): string {
  const quote = text.slice(offset, offset + length).trim();
  return quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote;
}

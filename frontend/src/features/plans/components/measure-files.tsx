import { useTranslation } from 'react-i18next';
import type { Evidence, MeasureEvidence } from '@/shared/api/types';
import { EvidenceItem } from '@/shared/evidence/evidence-item';
import { formatPeriod } from '@/shared/i18n/format';
import { useFirst } from '@/shared/ui/use-first';
import { EvidenceDemand } from './evidence-demand';

interface Props {
  plan: string;
  number: string;
  evidence: MeasureEvidence;
  /** nothing more is asked of a measure that has ended */
  ended: boolean;
}

/** All files of a measure by what they prove, and whether units have to add any. */
export function MeasureFiles({ plan, number, evidence, ended }: Props) {
  const { t } = useTranslation();
  const { shown, showAll } = useFirst(evidence.filed, 12);
  return (
    <section className="panel" aria-label={t('record/evidence/title')}>
      <h2>
        {t('record/evidence/title')} <small className="muted">{evidence.filed.length}</small>
      </h2>
      <EvidenceDemand plan={plan} number={number} evidence={evidence} ended={ended} />
      {evidence.filed.length === 0 && <p className="muted">{t('record/evidence/empty')}</p>}
      <ul className="evidence-list">
        {shown.map((file) => (
          <EvidenceItem key={file.id} file={file} showsUnit>
            <span className="kind evidence-kind">{proves(file, t)}</span>
          </EvidenceItem>
        ))}
      </ul>
      {showAll}
    </section>
  );
}

function proves({ kind, period }: Evidence, t: (key: string) => string): string {
  return [t(`kind/${kind}`), period && formatPeriod(period)].filter(Boolean).join(' ');
}

import { useTranslation } from 'react-i18next';
import type { Report } from '@/shared/api/types';

type Noted = Partial<Pick<Report, 'instruction' | 'correctionReason' | 'correctionBy'>>;

/** What the leaders added to a report, and why this version of it was made. */
export function PaperNotes({ of: { instruction, correctionReason, correctionBy } }: { of: Noted }) {
  const { t } = useTranslation();
  return (
    <>
      {instruction && (
        <aside className="instruction">
          <h3>{t('reports/instruction')}</h3>
          <p className="written">{instruction}</p>
        </aside>
      )}
      {correctionReason && (
        <p className="muted">
          {t('reporting/corrected', { reason: correctionReason, by: correctionBy ?? '' })}
        </p>
      )}
    </>
  );
}

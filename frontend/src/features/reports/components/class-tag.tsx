import { useTranslation } from 'react-i18next';
import type { ProgressClass } from '@/shared/api/report-types';
import './classes.css';

/** One of the five classes; none of a measure that is parked. */
export function ClassTag({ of }: { of: ProgressClass | null }) {
  const { t } = useTranslation();
  return (
    <span className={`class-tag class-${of ?? 'PARKED'}`}>
      {t(`review/class/${of ?? 'PARKED'}`)}
    </span>
  );
}

import type { TFunction } from 'i18next';
import type { Risk } from '@/shared/api/types';

/** Why something may be late, a reason after the other. */
export function reasonsOf(t: TFunction, risk: Risk): string[] {
  const { basis, typicalDelay, lastTime, load } = risk;
  return [
    t(`desk/forecast/basis/${basis}`, risk),
    ...(typicalDelay ? [t('desk/forecast/delay', { days: typicalDelay })] : []),
    ...(lastTime == null
      ? []
      : [t(lastTime ? 'desk/forecast/lastLate' : 'desk/forecast/lastInTime')]),
    ...(load ? [t('desk/forecast/load', load)] : []),
  ];
}

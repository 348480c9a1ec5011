import type { TFunction } from 'i18next';
import type { Risk } from '@/shared/api/types';

/** Why something may be late, a reason after the other. */
export function reasonsOf(t: TFunction, risk: Risk): string[] {
  const { basis, typicalDelay, lastTime, load } = risk;
  return [
    t(`oversight/forecast/basis/${basis}`, risk),
    ...(typicalDelay ? [t('oversight/forecast/delay', { days: typicalDelay })] : []),
    ...(lastTime == null
      ? []
      : [t(lastTime ? 'oversight/forecast/lastLate' : 'oversight/forecast/lastInTime')]),
    ...(load ? [t('oversight/forecast/load', load)] : []),
  ];
}

import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/shared/api/types';
import { Loading } from '@/shared/ui/page-state';
import { curveOption } from '../model/curve-option';

const Chart = lazy(() => import('@/shared/ui/chart'));

/** Planned and actual curve; the values given stand below in words. */
export function CurveChart({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const option = useMemo(
    () => curveOption(indicator, (key) => t(`progress/${key}`)),
    [indicator, t],
  );
  return (
    <Suspense fallback={<Loading />}>
      <Chart option={option} height={240} label={t('progress/chart', { name: indicator.name })} />
    </Suspense>
  );
}

import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/shared/api/types';
import { Loading } from '@/shared/ui/page-state';
import { usePalette } from '@/shared/ui/use-scheme';
import { curveOption } from '../model/curve-option';

const Chart = lazy(() => import('@/shared/ui/chart'));

/** Planned and actual curve; the values given stand below in words. */
export function CurveChart({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const palette = usePalette();
  const option = useMemo(
    () => curveOption(indicator, (key) => t(`progress/${key}`), palette),
    [indicator, t, palette],
  );
  return (
    <Suspense fallback={<Loading />}>
      <Chart option={option} height={240} label={t('progress/chart', { name: indicator.name })} />
    </Suspense>
  );
}

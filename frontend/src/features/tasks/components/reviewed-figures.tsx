import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/shared/api/types';
import { formatNumber } from '@/shared/i18n/format';
import { ProgressLightTag } from '@/shared/ui/progress-light-tag';

/** The figures of a measure for who reviews its report. */
export function ReviewedFigures({ indicators }: { indicators: Indicator[] }) {
  const { t } = useTranslation();
  return (
    <ul className="reviewed-figures">
      {indicators.map(({ id, name, value, planned, target, measuredIn, light }) => (
        <li key={id}>
          <strong>{name}</strong> <ProgressLightTag light={light} />
          <div className="beside">
            <b>{value === null ? '—' : formatNumber(value, measuredIn)}</b>
            {planned !== null && (
              <span>
                {t('progress/figurePlanned', { value: formatNumber(planned, measuredIn) })}
              </span>
            )}
            <span>{t('progress/figureTarget', { value: formatNumber(target, measuredIn) })}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

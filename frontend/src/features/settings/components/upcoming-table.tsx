import { useTranslation } from 'react-i18next';
import type { UpcomingPeriod } from '@/shared/api/types';
import { formatPeriod, formatWeekday } from '@/shared/i18n/format';
import { moments } from '../model/moments';

/** The actual dates of the next periods, holidays and make-up days counted. */
export function UpcomingTable({ periods }: { periods: UpcomingPeriod[] }) {
  const { t } = useTranslation();
  if (periods.length === 0) {
    return <p className="muted">{t('settings/reporting/previewNone')}</p>;
  }
  return (
    <>
      <h3>{t('settings/reporting/preview')}</h3>
      <section
        className="settings-scroll"
        aria-label={t('settings/reporting/preview')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keys where it is too wide
        tabIndex={0}
      >
        <table className="settings-table upcoming">
          <thead>
            <tr>
              <td />
              {periods.map(({ period }) => (
                <th key={period} scope="col">
                  {formatPeriod(period)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moments.map((moment) => (
              <tr key={moment}>
                <th scope="row">{t(`settings/reporting/moment/${moment}`)}</th>
                {periods.map((period) => (
                  <td key={period.period}>
                    <time dateTime={period.moments[moment]}>
                      {formatWeekday(period.moments[moment] ?? '')}
                    </time>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {periods.some(({ holidaysKnown }) => !holidaysKnown) && (
        <p className="muted">{t('settings/reporting/guessed')}</p>
      )}
    </>
  );
}

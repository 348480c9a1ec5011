import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, Problem } from '@/shared/api/problem';
import type { ReportingCalendar, ReportingMoments } from '@/shared/api/types';
import { formatDate, formatPeriod } from '@/shared/i18n/format';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useReportingPreview, useSetReportingCalendar } from '../api/use-reporting-calendar';
import { type Moment, moments } from '../model/moments';
import { MomentRow } from './moment-row';
import { OutOfOrder } from './out-of-order';
import { UpcomingTable } from './upcoming-table';

type Rhythm = ReportingCalendar['rhythm'];

const rhythms: Rhythm[] = ['MONTH', 'QUARTER', 'HALF_YEAR'];
const slug = 'reporting-calendar-out-of-order';

/** When a plan reports: changed on the left, seen as actual dates below, then saved. */
export function ReportingEditor({ calendar }: { calendar: ReportingCalendar }) {
  const { t } = useTranslation();
  const message = useMessage();
  const plan = calendar.plan.key;
  const [form, setForm] = useState({ rhythm: calendar.rhythm, moments: calendar.moments });
  const preview = useReportingPreview(plan, form);
  const save = useSetReportingCalendar(plan);
  const editable = calendar.actions.includes('edit');
  const changed =
    form.rhythm !== calendar.rhythm ||
    JSON.stringify(form.moments) !== JSON.stringify(calendar.moments);
  const faulty = faultOf(preview.error);
  const next = changed ? preview.data?.[0]?.period : undefined;

  const choose = (rhythm: Rhythm) =>
    setForm({ rhythm, moments: usualOf(calendar, rhythm) ?? form.moments });
  const submit = () =>
    save.mutate(form, { onSuccess: () => void message.success(t('settings/reporting/saved')) });
  return (
    <section className="panel">
      <div className="settings-head">
        <strong>{t('settings/reporting/rhythm')}</strong>
        <Radio.Group
          aria-label={t('settings/reporting/rhythm')}
          disabled={!editable}
          value={form.rhythm}
          onChange={({ target }) => choose(target.value as Rhythm)}
          optionType="button"
          options={rhythms.map((value) => ({
            value,
            label: t(`settings/reporting/rhythms/${value}`),
          }))}
        />
        <small className="muted">
          {t('settings/reporting/by', { by: calendar.by, at: formatDate(calendar.at) })}
        </small>
      </div>
      <div className="moment-rows">
        {moments.map((moment) => (
          <MomentRow
            key={moment}
            moment={moment}
            rule={form.moments[moment]}
            disabled={!editable}
            fault={faulty.includes(moment)}
            onChange={(rule) => setForm({ ...form, moments: { ...form.moments, [moment]: rule } })}
          />
        ))}
      </div>
      {isProblem(preview.error, slug) && <OutOfOrder error={preview.error as Problem} />}
      {save.isError && <ProblemAlert error={save.error} />}
      {editable ? (
        <div className="policy-tools">
          <Button
            type="primary"
            disabled={!changed || preview.isError}
            loading={save.isPending}
            onClick={submit}
          >
            {t('settings/reporting/save')}
          </Button>
          <Button onClick={() => choose(form.rhythm)}>{t('settings/reporting/usual')}</Button>
        </div>
      ) : (
        <p className="muted">{t('settings/reporting/readOnly')}</p>
      )}
      <p className="muted">
        {next &&
          t(`settings/reporting/${calendar.underWay ? 'underWay' : 'notYet'}`, {
            period: calendar.underWay && formatPeriod(calendar.underWay),
            next: formatPeriod(next),
          })}{' '}
        {t('settings/reporting/spread')}
      </p>
      {!preview.isError && <UpcomingTable periods={preview.data ?? calendar.upcoming} />}
    </section>
  );
}

function usualOf(calendar: ReportingCalendar, rhythm: Rhythm): ReportingMoments | undefined {
  return calendar.usual[rhythm];
}

function faultOf(error: unknown): Moment[] {
  if (!(error instanceof Problem) || error.slug !== slug) {
    return [];
  }
  const { earlier, later } = error.facts;
  return moments.filter((moment) => moment === earlier || moment === later);
}

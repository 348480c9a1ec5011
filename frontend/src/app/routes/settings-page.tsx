import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Policies } from '@/features/settings/components/policies';
import { ReportingDesk } from '@/features/settings/components/reporting-desk';
import { YearCalendar } from '@/features/settings/components/year-calendar';
import { PageHeader } from '@/shared/ui/page-header';
import { TabList } from '@/shared/ui/tab-list';
import { useFilters } from '@/shared/ui/use-filters';

const names = ['calendar', 'reporting', 'policies'] as const;

/** 设置: each tab is an address of its own. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { tab } = useParams();
  const navigate = useNavigate();
  const shown = names.find((name) => name === tab) ?? 'calendar';
  return (
    <>
      <PageHeader title={t('settings/title')} lead={t('settings/lead')} />
      <TabList
        className="page-tabs"
        label={t('settings/title')}
        tabs={names.map((key) => ({ key, label: t(`settings/tab/${key}`) }))}
        shown={shown}
        panel="settings-panel"
        onChange={(key) => navigate(`/settings/${key}`)}
      />
      <div id="settings-panel" role="tabpanel" aria-label={t(`settings/tab/${shown}`)}>
        {shown === 'calendar' && <CalendarTab />}
        {shown === 'reporting' && <ReportingTab />}
        {shown === 'policies' && <Policies />}
      </div>
    </>
  );
}

function CalendarTab() {
  const { values, set } = useFilters('year');
  return (
    <YearCalendar
      year={values.year ? Number(values.year) : undefined}
      onYear={(year) => set('year', String(year))}
    />
  );
}

function ReportingTab() {
  const { values, set } = useFilters('plan');
  return <ReportingDesk plan={values.plan} onPlan={(plan) => set('plan', plan)} />;
}

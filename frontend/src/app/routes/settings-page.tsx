import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Policies } from '@/features/settings/components/policies';
import { ReportingDesk } from '@/features/settings/components/reporting-desk';
import { YearCalendar } from '@/features/settings/components/year-calendar';
import { PageHeader } from '@/shared/ui/page-header';
import { useFilters } from '@/shared/ui/use-filters';

/** 设置: each tab is an address of its own. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { tab = 'calendar' } = useParams();
  const navigate = useNavigate();
  const tabs = [
    { key: 'calendar', children: <CalendarTab /> },
    { key: 'reporting', children: <ReportingTab /> },
    { key: 'policies', children: <Policies /> },
  ];
  return (
    <>
      <PageHeader title={t('settings/title')} lead={t('settings/lead')} />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => navigate(`/settings/${key}`)}
        items={tabs.map((item) => ({ ...item, label: t(`settings/tab/${item.key}`) }))}
      />
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

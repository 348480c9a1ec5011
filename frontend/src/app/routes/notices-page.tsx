import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Inbox } from '@/features/notices/components/inbox';
import { MailState } from '@/features/notices/components/mail-state';
import { PreferencesForm } from '@/features/notices/components/preferences-form';
import { Webhooks } from '@/features/notices/components/webhooks';
import { usePlans } from '@/features/plans/api/use-plans';
import { useSession } from '@/shared/api/use-session';
import { PageHeader } from '@/shared/ui/page-header';
import { TabList } from '@/shared/ui/tab-list';

/** 消息: the inbox, what goes by mail, and for administrators how it leaves the house. */
export function NoticesPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const plans = usePlans().data ?? [];
  const { tab } = useParams();
  const navigate = useNavigate();
  const pages = [
    { key: 'inbox', label: t('notices/tabs/inbox'), children: <Inbox plans={plans} /> },
    { key: 'preferences', label: t('notices/tabs/preferences'), children: <PreferencesForm /> },
  ];
  if (session?.roles.includes('ADMINISTRATOR')) {
    pages.push({
      key: 'channels',
      label: t('notices/tabs/channels'),
      children: (
        <div className="channels">
          <MailState />
          <Webhooks plans={plans} />
        </div>
      ),
    });
  }
  const page = pages.find(({ key }) => key === tab) ?? pages[0];
  return (
    <>
      <PageHeader title={t('notices/title')} lead={t('notices/lead')} />
      <TabList
        className="page-tabs"
        label={t('notices/title')}
        tabs={pages}
        shown={page.key}
        panel="notices-panel"
        onChange={(key) => navigate(key === 'inbox' ? '/notices' : `/notices/${key}`)}
      />
      <div id="notices-panel" role="tabpanel" aria-label={page.label}>
        {page.children}
      </div>
    </>
  );
}

import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Outlet, useLocation, useNavigation } from 'react-router';
import { SearchButton } from '@/features/finder/components/search-button';
import { NoticesBell } from '@/features/notices/components/notices-bell';
import { AccountMenu } from '@/features/session/components/account-menu';
import { OutboxBar } from '@/features/tasks/components/outbox-bar';
import type { Session } from '@/shared/api/types';
import { useSession } from '@/shared/api/use-session';
import { Load, Loading } from '@/shared/ui/page-state';
import { LanguageSwitch } from './language-switch';
import { Navigation, pagesFor } from './navigation';
import { OfflineBar } from './offline-bar';

// only demonstrations have it
const DemoBar = lazy(async () => ({
  default: (await import('@/features/demo/components/demo-bar')).DemoBar,
}));

/** Header, navigation and page, for whoever is signed in; others are sent to sign in. */
export function AppShell() {
  const session = useSession();
  const here = useLocation();
  return (
    <Load of={session}>
      {(who) =>
        who ? (
          <Shell session={who} />
        ) : (
          <Navigate to="/sign-in" state={{ from: `${here.pathname}${here.search}` }} replace />
        )
      }
    </Load>
  );
}

function Shell({ session }: { session: Session }) {
  const { t } = useTranslation();
  const loading = useNavigation().state === 'loading';
  return (
    <div className="shell">
      <a className="skip" href="#page">
        {t('app/skip')}
      </a>
      <header className="shell-header">
        <Link to="/" className="brand">
          <img src="/favicon.svg" alt="" width={28} height={28} />
          <span>{t('app/name')}</span>
          <small className="from-tablet">Duban</small>
        </Link>
        <div className="shell-tools">
          <SearchButton session={session} pages={pagesFor(session)} />
          <LanguageSwitch />
          <NoticesBell />
          <AccountMenu session={session} />
        </div>
      </header>
      {session.demo && (
        <Suspense fallback={<div className="demo-bar" />}>
          <DemoBar />
        </Suspense>
      )}
      <Navigation session={session} />
      <OfflineBar />
      <main id="page" className="shell-page" tabIndex={-1} aria-busy={loading}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <OutboxBar />
    </div>
  );
}

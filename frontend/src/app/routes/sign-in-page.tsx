import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { DemoAccounts } from '@/features/session/components/demo-accounts';
import { SignInForm } from '@/features/session/components/sign-in-form';
import { useSession } from '@/shared/api/use-session';
import { LanguageSwitch } from '../language-switch';
import '../styles/sign-in.css';

export function SignInPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const from = (useLocation().state as { from?: string } | null)?.from;

  if (session) {
    return <Navigate to={from ?? '/'} replace />;
  }
  return (
    <div className="sign-in">
      <div className="sign-in-brand">
        <img src="/favicon.svg" alt="" width={56} height={56} />
        <h1>{t('app/name')}</h1>
        <p>{t('app/tagline')}</p>
        <p className="sign-in-description">{t('app/description')}</p>
      </div>
      <main className="sign-in-main">
        <div className="sign-in-language">
          <LanguageSwitch />
        </div>
        <h2>{t('session/title')}</h2>
        <SignInForm />
        <DemoAccounts />
      </main>
    </div>
  );
}

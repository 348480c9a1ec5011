import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DemoAccount } from '@/shared/api/types';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { SearchInput } from '@/shared/ui/search-input';
import { useDemoAccounts } from '../api/use-demo-accounts';
import { useSignIn } from '../api/use-sign-in';

const groups = ['LEADER', 'SUPERVISOR', 'UNIT_HEAD', 'STAFF', 'OTHER'] as const;
const manyAccounts = 12;

/** In demo mode: every account one click away. */
export function DemoAccounts() {
  const { t } = useTranslation();
  const { data: accounts } = useDemoAccounts();
  const signIn = useSignIn();
  const [search, setSearch] = useState('');

  if (!accounts?.length) {
    return null;
  }
  const found = accounts.filter((account) => matches(account, search));
  return (
    <section className="demo-accounts" aria-label={t('session/demoTitle')}>
      <h2>{t('session/demoTitle')}</h2>
      <p className="muted">{t('session/demoHint')}</p>
      {accounts.length > manyAccounts && (
        <SearchInput label={t('session/demoSearch')} value={search} onChange={setSearch} />
      )}
      {signIn.isError && <ProblemAlert error={signIn.error} />}
      {groups.map((group) => (
        <AccountGroup
          key={group}
          title={t(`session/demoGroup/${group}`)}
          accounts={found.filter((account) => groupOf(account) === group)}
          busy={signIn.isPending ? signIn.variables.username : undefined}
          choose={({ username, password }) => signIn.mutate({ username, password })}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  title: string;
  accounts: DemoAccount[];
  busy: string | undefined;
  choose: (account: DemoAccount) => void;
}

function AccountGroup({ title, accounts, busy, choose }: GroupProps) {
  if (accounts.length === 0) {
    return null;
  }
  return (
    <div className="demo-group">
      <h3>{title}</h3>
      <ul>
        {accounts.map((account) => (
          <li key={account.username}>
            <Button
              onClick={() => choose(account)}
              loading={busy === account.username}
              disabled={busy !== undefined}
            >
              <span>{account.unit ?? account.name}</span>
              <small>
                {account.unit && account.unit !== account.name ? `${account.name} · ` : ''}
                {account.username}
              </small>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function groupOf({ role }: DemoAccount): (typeof groups)[number] {
  return groups.find((group) => group === role) ?? 'OTHER';
}

function matches(account: DemoAccount, search: string): boolean {
  const texts = [account.username, account.name, account.unit ?? ''];
  return texts.some((text) => text.includes(search.trim()));
}

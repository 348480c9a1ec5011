import { LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/shared/api/types';
import { SchemeChoice } from '@/shared/ui/scheme-choice';
import { useSignOut } from '../api/use-sign-out';

export function AccountMenu({ session }: { session: Session }) {
  const { t } = useTranslation();
  const signOut = useSignOut();
  const card = (
    <div className="account-card">
      <strong>{session.account.name}</strong>
      <div>{session.units.map(({ name }) => name).join(t('common/comma'))}</div>
      <div className="muted">
        {session.roles.map((role) => t(`role/${role}`)).join(t('common/comma'))}
      </div>
      <SchemeChoice />
      <Button
        block
        icon={<LogoutOutlined />}
        loading={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        {t('session/signOut')}
      </Button>
    </div>
  );
  return (
    <Popover content={card} trigger="click" placement="bottomRight">
      <Button type="text" className="account-button" aria-label={t('session/account')}>
        <UserOutlined />
        <span className="from-tablet">{session.account.name}</span>
      </Button>
    </Popover>
  );
}

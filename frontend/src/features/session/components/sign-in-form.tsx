import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Credentials } from '@/shared/api/types';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useSignIn } from '../api/use-sign-in';

export function SignInForm() {
  const { t } = useTranslation();
  const signIn = useSignIn();
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      onFinish={(credentials) => signIn.mutate(credentials)}
      aria-label={t('session/title')}
    >
      {signIn.isError && <ProblemAlert error={signIn.error} />}
      <Form.Item
        name="username"
        label={t('session/username')}
        rules={[{ required: true, message: t('session/usernameNeeded') }]}
      >
        <Input autoComplete="username" autoCapitalize="none" size="large" />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('session/password')}
        rules={[{ required: true, message: t('session/passwordNeeded') }]}
      >
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
        {t('session/submit')}
      </Button>
    </Form>
  );
}

import { Alert, Button, Form, Input, Radio, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NoticePreferences, NoticePreferencesForm } from '@/shared/api/types';
import { useMessage } from '@/shared/ui/messages';
import { Load } from '@/shared/ui/page-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { usePreferences, useSavePreferences } from '../api/use-preferences';

/** What of their notices the reader wants by mail. */
export function PreferencesForm() {
  return <Load of={usePreferences()}>{(saved) => <Fields saved={saved} />}</Load>;
}

function Fields({ saved }: { saved: NoticePreferences }) {
  const { t } = useTranslation();
  const message = useMessage();
  const save = useSavePreferences();

  function submit(form: NoticePreferencesForm) {
    save.mutate(form, { onSuccess: () => message.success(t('notices/preferences/saved')) });
  }
  return (
    <section className="panel preferences" aria-label={t('notices/tabs/preferences')}>
      <p className="muted">{t('notices/preferences/lead')}</p>
      {!saved.mailOn && <Alert type="info" showIcon title={t('notices/preferences/off')} />}
      <Form<NoticePreferencesForm>
        layout="vertical"
        requiredMark={false}
        initialValues={{ ...saved, email: saved.email ?? '' }}
        onFinish={submit}
      >
        <Form.Item
          name="email"
          label={t('notices/preferences/email')}
          extra={t('notices/preferences/emailHint')}
          rules={[{ type: 'email', message: t('notices/preferences/emailWrong') }]}
        >
          <Input type="email" autoComplete="email" maxLength={254} />
        </Form.Item>
        <Choice
          name="daily"
          label={t('notices/preferences/daily')}
          hint={t('notices/preferences/dailyHint', { at: saved.dailyAt })}
        />
        <Choice
          name="atOnce"
          label={t('notices/preferences/atOnce')}
          hint={t('notices/preferences/atOnceHint')}
        />
        <Form.Item name="language" label={t('notices/preferences/language')}>
          <Radio.Group
            options={[
              { value: 'ZH', label: t('notices/preferences/zh') },
              { value: 'EN', label: t('notices/preferences/en') },
            ]}
          />
        </Form.Item>
        {save.isError && <ProblemAlert error={save.error} />}
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('notices/save')}
        </Button>
      </Form>
    </section>
  );
}

function Choice(props: { name: 'daily' | 'atOnce'; label: string; hint: string }) {
  return (
    <div className="preference">
      <Form.Item name={props.name} valuePropName="checked" noStyle>
        <Switch aria-label={props.label} />
      </Form.Item>
      <div>
        <div>{props.label}</div>
        <small className="muted">{props.hint}</small>
      </div>
    </div>
  );
}

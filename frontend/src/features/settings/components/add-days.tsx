import { Alert, Button, Input, Radio } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useAddDays } from '../api/use-calendar';
import type { Range } from '../model/range';
import { Field } from './field';

interface Props {
  range: Range;
  onRange: (range: Range) => void;
}

export function AddDays({ range, onRange }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const add = useAddDays();
  const [working, setWorking] = useState(false);
  const [reason, setReason] = useState('');
  const complete = range.from !== '' && range.to !== '' && reason.trim() !== '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { ...range, working, reason },
      {
        onSuccess: ({ moved }) => {
          void message.success(t('settings/calendar/moved', { count: moved }));
          onRange({ from: '', to: '' });
          setReason('');
        },
      },
    );
  };
  return (
    <section className="panel">
      <h2>{t('settings/calendar/add')}</h2>
      <p className="muted">{t('settings/calendar/pick')}</p>
      <form className="settings-form" onSubmit={submit}>
        {add.isError && <AddFailed error={add.error} />}
        <div className="two">
          <Field label={t('settings/calendar/from')}>
            {(id) => (
              <Input
                id={id}
                type="date"
                value={range.from}
                onChange={({ target }) =>
                  onRange({ from: target.value, to: range.to || target.value })
                }
              />
            )}
          </Field>
          <Field label={t('settings/calendar/to')}>
            {(id) => (
              <Input
                id={id}
                type="date"
                value={range.to}
                min={range.from}
                onChange={({ target }) => onRange({ ...range, to: target.value })}
              />
            )}
          </Field>
        </div>
        <div className="field">
          {t('settings/calendar/kind')}
          <Radio.Group
            aria-label={t('settings/calendar/kind')}
            value={working}
            onChange={({ target }) => setWorking(target.value as boolean)}
            options={[
              { value: false, label: t('settings/calendar/off') },
              { value: true, label: t('settings/calendar/on') },
            ]}
          />
        </div>
        <Field label={t('settings/calendar/reason')}>
          {(id) => (
            <Input
              id={id}
              value={reason}
              maxLength={200}
              placeholder={t('settings/calendar/reasonHint')}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <div>
          <Button type="primary" htmlType="submit" disabled={!complete} loading={add.isPending}>
            {t('settings/calendar/submit')}
          </Button>
        </div>
      </form>
    </section>
  );
}

function AddFailed({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const range = error instanceof Problem && error.fields.some(({ field }) => field === 'to');
  return range ? (
    <Alert type="error" showIcon role="alert" title={t('settings/calendar/to-before-from')} />
  ) : (
    <ProblemAlert error={error} />
  );
}

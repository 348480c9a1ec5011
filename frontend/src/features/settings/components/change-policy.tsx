import { UploadOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy, PolicyTrial } from '@/shared/api/types';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { usePublishPolicy, useTrial } from '../api/use-policies';
import { compareRows } from '../model/compare-rows';
import { DryRunResult } from './dry-run-result';
import { Field } from './field';
import { RuleTable } from './rule-table';
import { TableFaults } from './table-faults';

/** Takes a changed table: checked, tried on the past, and published only then. */
export function ChangePolicy({ policy }: { policy: Policy }) {
  const { t } = useTranslation();
  const trial = useTrial(policy.id);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const discard = () => {
    setFile(undefined);
    trial.reset();
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".dmn,.xml"
        aria-label={t('settings/policies/change')}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          target.value = '';
          if (chosen) {
            setFile(chosen);
            trial.mutate(chosen);
          }
        }}
      />
      <div className="policy-tools">
        <Button
          icon={<UploadOutlined />}
          loading={trial.isPending}
          onClick={() => input.current?.click()}
        >
          {t(`settings/policies/${trial.isPending ? 'checking' : 'change'}`)}
        </Button>
        <small className="muted">{t('settings/policies/changeHint')}</small>
      </div>
      {trial.isError && <TableFaults error={trial.error} />}
      {trial.data && file && (
        <Trial policy={policy} trial={trial.data} file={file} onDone={discard} />
      )}
    </>
  );
}

interface Props {
  policy: Policy;
  trial: PolicyTrial;
  file: File;
  onDone: () => void;
}

function Trial({ policy, trial, file, onDone }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const publish = usePublishPolicy(policy.id);
  const [reason, setReason] = useState('');
  const { states, removed } = compareRows(trial.table, policy.table);
  const same = removed === 0 && states.every((state) => state === 'same');
  const submit = () =>
    publish.mutate(
      { file, base: trial.base, reason },
      {
        onSuccess: ({ version }) => {
          void message.success(t('settings/policies/published', { version }));
          onDone();
        },
      },
    );
  return (
    <div className="policy-trial">
      <section>
        <h3>
          {t('settings/policies/trial')} · {file.name}
        </h3>
        {same && <p>{t('settings/policies/same')}</p>}
        <RuleTable table={trial.table} states={states} />
        {removed > 0 && <p>{t('settings/policies/removed', { count: removed })}</p>}
      </section>
      <section>
        <h3>{t('settings/policies/dryRun')}</h3>
        <DryRunResult run={trial.dryRun} />
      </section>
      <section className="settings-form">
        {publish.isError && <ProblemAlert error={publish.error} />}
        <Field label={t('settings/policies/reason')}>
          {(id) => (
            <Input
              id={id}
              value={reason}
              maxLength={500}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <p className="muted">{t('settings/policies/effect')}</p>
        <div className="policy-tools">
          <Button
            type="primary"
            disabled={reason.trim() === ''}
            loading={publish.isPending}
            onClick={submit}
          >
            {t('settings/policies/publish')}
          </Button>
          <Button onClick={onDone}>{t('settings/policies/discard')}</Button>
        </div>
      </section>
    </div>
  );
}

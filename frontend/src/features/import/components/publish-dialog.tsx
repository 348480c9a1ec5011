import { Checkbox, Input, Modal } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '@/shared/api/use-session';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useComparison } from '../api/use-comparison';
import { usePublish } from '../api/use-publish';
import { isKey } from '../model/plan-key';
import { usesOf } from '../model/units';
import { useReviewed } from '../review/review-context';
import { Field } from './field';

/** The last look before a plan starts to run. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const message = useMessage();
  const { data: session } = useSession();
  const { draft, content, plan, edit, save } = useReviewed();
  const { office } = draft;
  const isOwn = !office || session?.units.some(({ id }) => id === office.id);
  const publish = usePublish(save);
  const [start, setStart] = useState<string[]>();
  const leaderless = useMemo(
    () => plan.measures.filter(({ items }) => items.some(({ lead }) => lead.length === 0)).length,
    [plan],
  );
  const amends = draft.amends !== null;
  const run = () =>
    publish.mutate(amends ? (start ?? []) : undefined, {
      onSuccess: ({ key }) => {
        message.success(t('import/publish/done'));
        navigate(isOwn ? `/plans/${key}` : '/import');
      },
    });
  return (
    <Modal
      open
      width={560}
      title={t(amends ? 'import/publish/amendTitle' : 'import/publish/title')}
      okText={t(amends ? 'import/publish/amend' : 'import/publish/confirm')}
      cancelText={t('import/cancel')}
      okButtonProps={{ disabled: !isKey(content.key), loading: publish.isPending }}
      onOk={run}
      onCancel={onClose}
    >
      <div className="publish">
        {publish.error && <ProblemAlert error={publish.error} />}
        <p className="publish-title">{plan.title}</p>
        <p>
          {t(amends ? 'import/publish/amendSummary' : 'import/publish/summary', {
            measures: plan.measures.length,
            units: usesOf(plan).size,
          })}
        </p>
        {office && (
          <p>
            {t('import/publish/office', { unit: office.name })}
            {!isOwn && <small className="muted"> {t('import/publish/otherOffice')}</small>}
          </p>
        )}
        {amends ? (
          <AddedMeasures start={start} onChange={setStart} />
        ) : (
          <Field label={t('import/field/key')} field="key" hint={t('import/keyHint')}>
            <Input
              value={content.key}
              maxLength={40}
              status={isKey(content.key) ? undefined : 'error'}
              onChange={({ target }) =>
                edit(
                  t('import/edit/plan', { field: t('import/field/key') }),
                  (now) => ({ ...now, key: target.value }),
                  { field: 'key' },
                )
              }
            />
          </Field>
        )}
        {leaderless > 0 && (
          <div className="field">
            <Checkbox
              checked={content.firstListedLeads}
              onChange={({ target }) =>
                edit(
                  t('import/edit/plan', { field: t('import/field/firstListedLeads') }),
                  (now) => ({ ...now, firstListedLeads: target.checked }),
                )
              }
            >
              {t('import/field/firstListedLeads')}
            </Checkbox>
            <small className="muted">
              {t('import/publish/leaderless', { count: leaderless })} {t('import/firstListedHint')}
            </small>
          </div>
        )}
      </div>
    </Modal>
  );
}

interface AddedProps {
  start: string[] | undefined;
  onChange: (start: string[]) => void;
}

/** The measures an amendment adds; all are started unless one says otherwise. */
function AddedMeasures({ start, onChange }: AddedProps) {
  const { t } = useTranslation();
  const { draft } = useReviewed();
  const { data } = useComparison(draft.id, draft.version);
  useEffect(() => {
    if (data && !start) {
      onChange(data.added.map(({ id }) => id));
    }
  }, [data, start, onChange]);
  if (!data) {
    return null;
  }
  return (
    <fieldset className="added-measures">
      <legend>
        {data.added.length > 0 ? t('import/publish/start') : t('import/publish/noneAdded')}
      </legend>
      <Checkbox.Group
        value={start ?? []}
        onChange={onChange}
        options={data.added.map(({ id, number, title }) => ({
          value: id,
          label: `${number} ${title}`,
        }))}
      />
    </fieldset>
  );
}

import { AimOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Select } from 'antd';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftPlan, JurisdictionLevel } from '@/shared/api/draft-types';
import { setPlan } from '../model/content';
import { isYear } from '../model/indicators';
import { placeOfValue } from '../model/places';
import { isKey } from '../model/plan-key';
import { useReviewed } from '../review/review-context';
import { Field } from './field';
import { OfficeField } from './office-field';
import { PartlyWritten } from './partly-written';
import { SectionsEditor } from './sections-editor';
import './plan-panel.css';

const written = ['title', 'documentNumber', 'issuer'] as const;
const led = ['leadingGroup', 'leadingOffice', 'leadingOfficeHost'] as const;
const years = ['periodStart', 'periodEnd'] as const;
const jurisdictionLevels: JurisdictionLevel[] = ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY'];

/** What the document says of the plan as a whole. */
export function PlanPanel() {
  const { t } = useTranslation();
  const { draft, content, plan, view, edit } = useReviewed();
  const panel = useRef<HTMLDivElement>(null);
  const { focus, forgetFocus } = view;
  useEffect(() => {
    if (focus?.of === 'plan') {
      const field = panel.current?.querySelector(`[data-field="${CSS.escape(focus.field)}"]`);
      field?.scrollIntoView({ block: 'center' });
      field?.querySelector<HTMLElement>('input, textarea')?.focus();
      forgetFocus();
    }
  }, [focus, forgetFocus]);

  const set = (fields: Partial<DraftPlan>) => {
    const [name = ''] = Object.keys(fields);
    edit(t('import/edit/plan', { field: t(`import/field/${name}`) }), setPlan(fields), {
      field: `plan.${name}`,
    });
  };
  return (
    <div className="plan-panel" ref={panel}>
      {written.map((name) => (
        <TextField key={name} name={name} value={plan[name]} onChange={set} />
      ))}
      <div className="field-row">
        <Sourced value={plan.issueDate}>
          <Field label={t('import/field/issueDate')} field="issueDate">
            <Input
              type="date"
              value={plan.issueDate ?? ''}
              onChange={({ target }) => set({ issueDate: target.value || null })}
            />
          </Field>
        </Sourced>
        <TextField name="status" value={plan.status} onChange={set} />
      </div>
      <div className="field-row">
        {years.map((name) => (
          <Field key={name} label={t(`import/field/${name}`)} field={name}>
            <PartlyWritten
              maxLength={4}
              value={plan[name]}
              isWhole={isYear}
              onChange={(year) => set({ [name]: year })}
            />
          </Field>
        ))}
      </div>
      <JurisdictionFields value={plan.jurisdiction} onChange={set} />
      {led.map((name) => (
        <TextField key={name} name={name} value={plan[name]} onChange={set} />
      ))}
      <OfficeField />
      <SectionsEditor />
      <h3>{t('import/publishing')}</h3>
      <Field label={t('import/field/key')} field="key" hint={t('import/keyHint')}>
        <Input
          value={content.key}
          status={isKey(content.key) ? undefined : 'error'}
          maxLength={40}
          disabled={draft.amends !== null || undefined}
          onChange={({ target }) =>
            edit(
              t('import/edit/plan', { field: t('import/field/key') }),
              (now) => ({ ...now, key: target.value }),
              { field: 'key' },
            )
          }
        />
      </Field>
      <div className="field" data-field="firstListedLeads">
        <Checkbox
          checked={content.firstListedLeads}
          onChange={({ target }) =>
            edit(
              t('import/edit/plan', { field: t('import/field/firstListedLeads') }),
              (now) => ({ ...now, firstListedLeads: target.checked }),
              { soon: true },
            )
          }
        >
          {t('import/field/firstListedLeads')}
        </Checkbox>
        <small className="muted">{t('import/firstListedHint')}</small>
      </div>
    </div>
  );
}

type SetPlan = (fields: Partial<DraftPlan>) => void;

interface TextProps {
  name: (typeof written)[number] | (typeof led)[number] | 'status';
  value: string | null;
  onChange: SetPlan;
}

function TextField({ name, value, onChange }: TextProps) {
  const { t } = useTranslation();
  return (
    <Sourced value={value}>
      <Field label={t(`import/field/${name}`)} field={name}>
        <Input.TextArea
          autoSize
          value={value ?? ''}
          placeholder={t('import/notStated')}
          onChange={({ target }) => onChange({ [name]: target.value.replaceAll('\n', '') || null })}
        />
      </Field>
    </Sourced>
  );
}

/** A field beside the button that leads to where its value stands. */
function Sourced({ value, children }: { value: string | null; children: ReactElement }) {
  const { t } = useTranslation();
  const { draft, view } = useReviewed();
  const place = value ? placeOfValue(draft, ['heading'], value) : undefined;
  return (
    <div className="sourced">
      {children}
      {place && (
        <Button
          type="text"
          size="small"
          disabled={false}
          icon={<AimOutlined />}
          aria-label={t('import/sourceOf', { value })}
          title={t('import/source')}
          onClick={() => view.showSource(place)}
        />
      )}
    </div>
  );
}

function JurisdictionFields({
  value,
  onChange,
}: {
  value: DraftPlan['jurisdiction'];
  onChange: SetPlan;
}) {
  const { t } = useTranslation();
  const { level = 'PREFECTURE', name = '' } = value ?? {};
  return (
    <div className="field-row">
      <Field label={t('import/field/jurisdiction')} field="jurisdiction">
        <Input
          value={name}
          placeholder={t('import/notStated')}
          onChange={({ target }) =>
            onChange({ jurisdiction: target.value ? { name: target.value, level } : null })
          }
        />
      </Field>
      <Field label={t('import/field/level')} field="level">
        <Select
          value={value ? level : undefined}
          disabled={!value || undefined}
          placeholder={t('import/notStated')}
          options={jurisdictionLevels.map((one) => ({
            value: one,
            label: t(`import/jurisdictionLevel/${one}`),
          }))}
          onChange={(next) => onChange({ jurisdiction: { name, level: next } })}
        />
      </Field>
    </div>
  );
}

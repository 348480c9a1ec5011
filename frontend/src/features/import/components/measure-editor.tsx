import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftFinding, DraftMeasure, Recurrence } from '@/shared/api/draft-types';
import { inPlan } from '../model/content';
import { setMeasure } from '../model/measures';
import { useReviewed } from '../review/review-context';
import { Field } from './field';
import { FindingRepairs } from './finding-repairs';
import { IndicatorsEditor } from './indicators-editor';
import { ItemsEditor } from './items-editor';
import { levelIcon } from './level-icon';
import { MeasureTools } from './measure-tools';
import { TextEditor } from './text-editor';

interface Props {
  measure: DraftMeasure;
  findings: DraftFinding[];
  onPreview: (measure: string) => void;
}

const recurrences: Recurrence[] = ['ANNUAL', 'HALF_YEARLY', 'QUARTERLY', 'MONTHLY'];

/** Everything of a measure that may be put right. */
export function MeasureEditor({ measure, findings, onPreview }: Props) {
  const { t } = useTranslation();
  const { plan, edit } = useReviewed();
  const set = (fields: Partial<DraftMeasure>) => {
    const [name = ''] = Object.keys(fields);
    const what = t('import/edit/measure', {
      number: measure.number,
      field: t(`import/field/${name}`),
    });
    edit(
      what,
      inPlan((now) => setMeasure(now, measure.id, fields)),
      { field: `${measure.id}.${name}` },
    );
  };
  return (
    <div className="measure-editor">
      {findings.length > 0 && (
        <ul className="measure-findings">
          {findings.map((finding) => (
            <li key={finding.id}>
              <span className={`level-${finding.level}`}>{levelIcon(finding.level)}</span>
              <span>{finding.message}</span>
              <span className="finding-buttons">
                <FindingRepairs finding={finding} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="field-row">
        <Field label={t('import/field/number')} field="number" narrow>
          <Input
            value={measure.number}
            onChange={({ target }) => set({ number: target.value.replace(/[^\d.-]/gu, '') })}
          />
        </Field>
        <Field label={t('import/field/section')} field="section">
          <Select
            value={measure.section ?? undefined}
            allowClear
            placeholder={t('import/noSection')}
            options={plan.sections.map(({ number, title }) => ({
              value: number,
              label: `${number}${t('common/comma')}${title}`,
            }))}
            onChange={(section) => set({ section: section ?? null })}
          />
        </Field>
      </div>
      <Field label={t('import/field/title')} field="title">
        <Input.TextArea
          autoSize
          value={measure.title}
          onChange={({ target }) => set({ title: target.value })}
        />
      </Field>
      <TextEditor measure={measure} onChange={(text) => set({ text })} />
      <ItemsEditor measure={measure} />
      <div className="field-row">
        <Field label={t('import/field/deadline')} field="deadline">
          <Input
            type="date"
            value={measure.deadline ?? ''}
            onChange={({ target }) => set({ deadline: target.value || null })}
          />
        </Field>
        <Field label={t('import/field/recurrence')} field="recurrence">
          <Select
            allowClear
            value={measure.recurrence ?? undefined}
            placeholder={t('import/none')}
            options={recurrences.map((value) => ({
              value,
              label: t(`import/recurrence/${value}`),
            }))}
            onChange={(recurrence) => set({ recurrence: recurrence ?? null })}
          />
        </Field>
      </div>
      <IndicatorsEditor
        label={t('import/field/targets')}
        field="targets"
        indicators={measure.targets}
        onChange={(targets) => set({ targets })}
      />
      <MeasureTools measure={measure} onPreview={onPreview} />
    </div>
  );
}

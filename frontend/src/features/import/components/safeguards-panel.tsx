import { AimOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Safeguard } from '@/shared/api/draft-types';
import { Nothing } from '@/shared/ui/page-state';
import { inPlan } from '../model/content';
import { placeOfValue } from '../model/places';
import { safeguardToMeasure, setSafeguard } from '../model/safeguards';
import { useReviewed } from '../review/review-context';
import { Field } from './field';

/** Clauses that name no unit; nothing is started for them. */
export function SafeguardsPanel() {
  const { t } = useTranslation();
  const { plan } = useReviewed();
  return (
    <div className="safeguards-panel">
      <p className="muted">{t('import/safeguardsHint')}</p>
      {plan.organisational.length === 0 && <Nothing title={t('import/noSafeguards')} />}
      {plan.organisational.map((safeguard, place) => (
        // clauses have no name of their own
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <SafeguardCard key={place} safeguard={safeguard} place={place} />
      ))}
    </div>
  );
}

function SafeguardCard({ safeguard, place }: { safeguard: Safeguard; place: number }) {
  const { t } = useTranslation();
  const { draft, plan, edit, readOnly, view } = useReviewed();
  const source = placeOfValue(draft, ['safeguard'], safeguard.title ?? safeguard.text ?? '');
  const set = (fields: Partial<Safeguard>) =>
    edit(
      t('import/edit/plan', { field: t('import/field/organisational') }),
      inPlan((now) => setSafeguard(now, place, fields)),
      { field: `safeguard${place}${Object.keys(fields)}` },
    );
  const toMeasure = () => {
    const { plan: next, id } = safeguardToMeasure(plan, place);
    edit(
      t('import/edit/toMeasure'),
      inPlan(() => next),
      { soon: true },
    );
    view.openMeasure(id, 'title');
  };
  return (
    <article className="indicator">
      <Field label={`${safeguard.number ?? ''} ${t('import/field/title')}`} field="title">
        <Input.TextArea
          autoSize
          value={safeguard.title ?? ''}
          onChange={({ target }) => set({ title: target.value })}
        />
      </Field>
      <Field label={t('import/field/text')} field="text">
        <Input.TextArea
          autoSize={{ maxRows: 8 }}
          value={safeguard.text ?? ''}
          onChange={({ target }) => set({ text: target.value })}
        />
      </Field>
      <div className="measure-tools">
        {source && (
          <Button
            size="small"
            disabled={false}
            icon={<AimOutlined />}
            onClick={() => view.showSource(source)}
          >
            {t('import/source')}
          </Button>
        )}
        {!readOnly && (
          <Button size="small" onClick={toMeasure}>
            {t('import/toMeasure')}
          </Button>
        )}
      </div>
    </article>
  );
}

import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftPlan } from '@/shared/api/draft-types';
import { inPlan } from '../model/content';
import { removeSection, setSection } from '../model/sections';
import { useReviewed } from '../review/review-context';

/** The headings that measures stand under. */
export function SectionsEditor() {
  const { t } = useTranslation();
  const { plan, edit, readOnly } = useReviewed();
  const change = (to: (plan: DraftPlan) => DraftPlan, field: string) =>
    edit(t('import/edit/plan', { field: t('import/field/sections') }), inPlan(to), { field });
  return (
    <div className="sections" data-field="sections">
      <div className="field-head">
        <span className="field-label">{t('import/field/sections')}</span>
        {!readOnly && (
          <Button
            size="small"
            type="text"
            icon={<PlusOutlined />}
            onClick={() =>
              change(
                (now) => ({ ...now, sections: [...now.sections, { number: '', title: '' }] }),
                'sections+',
              )
            }
          >
            {t('import/section/add')}
          </Button>
        )}
      </div>
      <ul>
        {plan.sections.map((section, place) => (
          // headings may have the same number for a while
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={place}>
            <Input
              className="section-number"
              value={section.number}
              aria-label={t('import/section/number', { number: place + 1 })}
              onChange={({ target }) =>
                change((now) => setSection(now, place, { number: target.value }), `section${place}`)
              }
            />
            <Input
              value={section.title}
              aria-label={t('import/section/title', { number: place + 1 })}
              onChange={({ target }) =>
                change((now) => setSection(now, place, { title: target.value }), `section${place}`)
              }
            />
            {!readOnly && (
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('import/section/remove', { title: section.title })}
                onClick={() => change((now) => removeSection(now, place), 'sections-')}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

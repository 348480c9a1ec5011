import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftMeasure, DraftPlan } from '@/shared/api/draft-types';
import { inPlan } from '../model/content';
import { addItem, removeItem, roles, setItem, setUnits } from '../model/units';
import { useReviewed } from '../review/review-context';
import { Field } from './field';
import { UnitsSelect } from './units-select';

/** Who does what of a measure: one task for the whole, or several. */
export function ItemsEditor({ measure }: { measure: DraftMeasure }) {
  const { t } = useTranslation();
  const { edit, readOnly } = useReviewed();
  const several = measure.items.length > 1;
  const change = (field: string, to: (plan: DraftPlan) => DraftPlan) =>
    edit(
      t('import/edit/measure', { number: measure.number, field: t('import/field/items') }),
      inPlan(to),
      { field: `${measure.id}.${field}` },
    );
  return (
    <div className="items">
      {measure.items.map((item, place) => (
        // tasks have no name of their own
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <fieldset key={place} className={several ? 'item' : undefined}>
          <legend className="sr-only">{t('import/measure/item', { number: place + 1 })}</legend>
          {(several || item.text !== null) && (
            <div className="item-head">
              <Field label={t('import/measure/item', { number: place + 1 })} field="item">
                <Input.TextArea
                  autoSize
                  value={item.text ?? ''}
                  onChange={({ target }) =>
                    change(`item${place}`, (plan) =>
                      setItem(plan, measure.id, place, (old) => ({
                        ...old,
                        text: target.value || null,
                      })),
                    )
                  }
                />
              </Field>
              {several && !readOnly && (
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={t('import/measure/removeItem', { number: place + 1 })}
                  title={t('import/measure/removeItem', { number: place + 1 })}
                  onClick={() => change('items', (plan) => removeItem(plan, measure.id, place))}
                />
              )}
            </div>
          )}
          {roles.map((role) => (
            <Field key={role} label={t(`unit/${role}`)} field={role}>
              <UnitsSelect
                names={item[role]}
                onChange={(names) =>
                  change(`${role}${place}`, (plan) =>
                    setUnits(plan, measure.id, place, role, names),
                  )
                }
              />
            </Field>
          ))}
        </fieldset>
      ))}
      {!readOnly && (
        <Button
          size="small"
          type="dashed"
          icon={<PlusOutlined />}
          onClick={() => change('items', (plan) => addItem(plan, measure.id))}
        >
          {t('import/measure/addItem')}
        </Button>
      )}
    </div>
  );
}

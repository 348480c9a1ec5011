import { Checkbox, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '@/shared/ui/page-state';
import { unitsInUse } from '../model/unit-list';
import { useReviewed } from '../review/review-context';
import { RegisterButton } from './register-button';
import { UnitRow } from './unit-row';

/** Every unit the measures name, and which registered unit is meant. */
export function UnitsPanel() {
  const { t } = useTranslation();
  const { draft, plan, readOnly } = useReviewed();
  const [words, setWords] = useState('');
  const [openOnly, setOpenOnly] = useState(false);
  const units = useMemo(() => unitsInUse(plan, draft.units), [plan, draft.units]);
  const missing = units.filter(({ unit }) => unit === null);
  const shown = (openOnly ? missing : units).filter(({ name, unit }) =>
    [name, unit?.name ?? ''].some((text) => text.includes(words.trim())),
  );
  return (
    <div className="units">
      <div className="work-bar">
        <Input
          allowClear
          size="small"
          disabled={false}
          value={words}
          placeholder={t('import/unit/filter')}
          aria-label={t('import/unit/filter')}
          onChange={({ target }) => setWords(target.value)}
        />
        <Checkbox
          checked={openOnly}
          disabled={false}
          onChange={({ target }) => setOpenOnly(target.checked)}
        >
          {t('import/unit/missingOnly', { count: missing.length })}
        </Checkbox>
        {missing.length > 0 && !readOnly && (
          <span className="work-bar-side">
            <RegisterButton
              type="primary"
              names={missing.map(({ name }) => name)}
              label={t('import/unit/registerAll', { count: missing.length })}
            />
          </span>
        )}
      </div>
      {shown.length === 0 && (
        <Nothing title={t(units.length === 0 ? 'import/unit/none' : 'import/unit/noneFound')} />
      )}
      <ul aria-label={t('import/tab/units')}>
        {shown.map((unit) => (
          <UnitRow key={unit.name} unit={unit} names={units.map(({ name }) => name)} />
        ))}
      </ul>
    </div>
  );
}

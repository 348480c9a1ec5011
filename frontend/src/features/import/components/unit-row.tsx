import { CheckCircleFilled, QuestionCircleFilled } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftUnit } from '@/shared/api/draft-types';
import { inPlan, mapUnit, unmapUnit } from '../model/content';
import { placesOfUnit } from '../model/places';
import { mergeUnits } from '../model/units';
import { useReviewed } from '../review/review-context';
import { RegisterButton } from './register-button';
import { UnitSearch } from './unit-search';

interface Props {
  unit: DraftUnit;
  /** all names of the plan, to be put together with this one */
  names: string[];
}

/** A name of the plan, how often it is used, and the registered unit it stands for. */
export function UnitRow({ unit, names }: Props) {
  const { t } = useTranslation();
  const { draft, view } = useReviewed();
  const next = useRef(0);
  const places = placesOfUnit(draft, [unit.name, ...unit.aliases]);
  const showNext = () => {
    view.showSource(places[next.current % places.length]);
    next.current++;
  };
  return (
    <li className="unit-row">
      <div className="unit-name">
        <button type="button" onClick={showNext} disabled={places.length === 0}>
          {unit.name}
        </button>
        {unit.collective && <span className="kind">{t('import/unit/collective')}</span>}
        <small className="muted">{t('import/unit/uses', { count: unit.uses })}</small>
        {unit.aliases.length > 0 && (
          <small className="muted unit-aliases">
            {t('import/unit/aliases', { names: unit.aliases.join(t('common/comma')) })}
          </small>
        )}
      </div>
      <UnitMapping unit={unit} names={names} />
    </li>
  );
}

function UnitMapping({ unit, names }: Props) {
  const { t } = useTranslation();
  const { edit, readOnly } = useReviewed();
  const [more, setMore] = useState(false);
  const { name } = unit;
  const map = (id: string) =>
    edit(t('import/edit/map', { unit: name }), mapUnit(name, id), { soon: true });
  return (
    <div className="unit-mapping">
      {unit.unit ? (
        <span className="mapped">
          <CheckCircleFilled /> {unit.unit.name}
          {unit.unit.territory && <small className="muted">{unit.unit.territory}</small>}
        </span>
      ) : (
        <span className="unmapped">
          <QuestionCircleFilled /> {t('import/unit/unregistered')}
        </span>
      )}
      {!readOnly && (
        <span className="unit-tools">
          {!unit.unit &&
            unit.candidates.slice(0, 2).map((candidate) => (
              <Button key={candidate.id} size="small" onClick={() => map(candidate.id)}>
                {t('import/repair/map', { unit: candidate.name })}
              </Button>
            ))}
          {!unit.unit && <RegisterButton names={[name]} />}
          {unit.mappedByHand && (
            <Button
              size="small"
              type="text"
              onClick={() =>
                edit(t('import/edit/unmap', { unit: name }), unmapUnit(name), { soon: true })
              }
            >
              {t('import/unit/unmap')}
            </Button>
          )}
          {(more || !unit.unit) && (
            <UnitSearch label={t('import/repair/search', { unit: name })} onChoose={map} />
          )}
          {more ? (
            <MergeInto name={name} names={names} />
          ) : (
            <Button
              size="small"
              type="text"
              aria-label={t('import/unit/moreOf', { unit: name })}
              onClick={() => setMore(true)}
            >
              {t(unit.unit ? 'import/unit/change' : 'import/unit/mergeInto')}
            </Button>
          )}
        </span>
      )}
    </div>
  );
}

function MergeInto({ name, names }: { name: string; names: string[] }) {
  const { t } = useTranslation();
  const { edit } = useReviewed();
  return (
    <Select
      className="unit-search"
      size="small"
      showSearch
      value={null}
      placeholder={t('import/unit/mergeInto')}
      aria-label={t('import/unit/mergeLabel', { unit: name })}
      popupMatchSelectWidth={260}
      options={names
        .filter((other) => other !== name)
        .map((other) => ({ value: other, label: other }))}
      onChange={(into: string | null) =>
        into &&
        edit(
          t('import/edit/merge', { from: name, into }),
          inPlan((plan) => mergeUnits(plan, name, into)),
          { soon: true },
        )
      }
    />
  );
}

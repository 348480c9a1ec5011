import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftFinding, DraftMeasure, DraftPlan, Repair } from '@/shared/api/draft-types';
import { chooseOffice, inPlan, mapUnit } from '../model/content';
import { setMeasure } from '../model/measures';
import { mergeUnits, roles, setLead } from '../model/units';
import { useReviewed } from '../review/review-context';
import { OfficeSearch } from './office-search';
import { RegisterButton } from './register-button';
import { UnitSearch } from './unit-search';

/** What puts a finding right, each by one press. */
export function FindingRepairs({ finding }: { finding: DraftFinding }) {
  const { readOnly } = useReviewed();
  return readOnly
    ? null
    : finding.repairs.map((repair) => (
        <RepairButtons key={JSON.stringify(repair)} repair={repair} finding={finding} />
      ));
}

interface Props<Kind extends Repair['kind'] = Repair['kind']> {
  repair: Extract<Repair, { kind: Kind }>;
  finding: DraftFinding;
}

function RepairButtons({ repair, finding }: Props) {
  switch (repair.kind) {
    case 'set-lead':
      return <SetLead repair={repair} finding={finding} />;
    case 'merge-units':
      return <MergeUnits repair={repair} finding={finding} />;
    case 'map-unit':
      return <MapUnit repair={repair} finding={finding} />;
    case 'choose-office':
      return <ChooseOffice repair={repair} finding={finding} />;
    case 'register-unit':
      return <RegisterButton names={[repair.unit]} />;
    case 'register-units':
      return <RegisterUnits repair={repair} finding={finding} />;
    case 'number':
      return <SetNumber repair={repair} finding={finding} />;
    default:
      return <OpenEditor repair={repair} finding={finding} />;
  }
}

const mostButtons = 4;

function SetLead({ repair, finding }: Props<'set-lead'>) {
  const { t } = useTranslation();
  const { edit, view } = useReviewed();
  const { measure } = finding;
  if (!measure) {
    return (
      <Button size="small" onClick={() => view.openPlan('firstListedLeads')}>
        {t('import/repair/firstListedLeads')}
      </Button>
    );
  }
  return (
    <>
      {repair.candidates.slice(0, mostButtons).map((unit) => (
        <Button
          key={unit}
          size="small"
          onClick={() =>
            edit(
              t('import/edit/setLead', { unit }),
              inPlan((plan) => setLead(plan, measure, unit)),
              {
                soon: true,
              },
            )
          }
        >
          {t('import/repair/setLead', { unit })}
        </Button>
      ))}
      {repair.candidates.length !== 1 && (
        <Button size="small" type="dashed" onClick={() => view.openMeasure(measure, 'lead')}>
          {t('import/repair/chooseLead')}
        </Button>
      )}
    </>
  );
}

function MergeUnits({ repair }: Props<'merge-units'>) {
  const { t } = useTranslation();
  const { edit } = useReviewed();
  const { from, into } = repair;
  const merge = () =>
    edit(
      t('import/edit/merge', { from, into }),
      inPlan((plan) => mergeUnits(plan, from, into)),
      { soon: true },
    );
  return (
    <Button size="small" onClick={merge}>
      {t('import/repair/merge', { into })}
    </Button>
  );
}

function ChooseOffice({ repair }: Props<'choose-office'>) {
  const { t } = useTranslation();
  const { edit } = useReviewed();
  const choose = (unit: string) =>
    edit(t('import/edit/office'), chooseOffice(unit), { soon: true });
  return (
    <>
      {repair.candidates.slice(0, mostButtons).map(({ id, name }) => (
        <Button key={id} size="small" onClick={() => choose(id)}>
          {t('import/repair/office', { unit: name })}
        </Button>
      ))}
      <OfficeSearch onChoose={choose} />
    </>
  );
}

function MapUnit({ repair }: Props<'map-unit'>) {
  const { t } = useTranslation();
  const { edit } = useReviewed();
  const map = (id: string) =>
    edit(t('import/edit/map', { unit: repair.unit }), mapUnit(repair.unit, id), { soon: true });
  return (
    <>
      {repair.candidates.slice(0, mostButtons).map((unit) => (
        <Button key={unit.id} size="small" onClick={() => map(unit.id)}>
          {t('import/repair/map', { unit: unit.name })}
          {unit.territory && <small className="muted">{unit.territory}</small>}
        </Button>
      ))}
      <UnitSearch label={t('import/repair/search', { unit: repair.unit })} onChoose={map} />
    </>
  );
}

function RegisterUnits({ repair }: Props<'register-units'>) {
  const { t } = useTranslation();
  const { view } = useReviewed();
  const count = repair.units.length;
  return (
    <>
      <RegisterButton
        type="primary"
        names={repair.units}
        label={t('import/unit/registerAll', { count })}
      />
      <Button size="small" onClick={() => view.setTab('units')}>
        {t('import/unit/lookThrough')}
      </Button>
    </>
  );
}

function SetNumber({ repair, finding }: Props<'number'>) {
  const { t } = useTranslation();
  const { edit } = useReviewed();
  const { suggested: number } = repair;
  const { measure } = finding;
  return (
    measure && (
      <Button
        size="small"
        onClick={() =>
          edit(
            t('import/edit/number', { number }),
            inPlan((plan) => setMeasure(plan, measure, { number })),
            { soon: true },
          )
        }
      >
        {t('import/repair/number', { number })}
      </Button>
    )
  );
}

const fields = { 'set-units': 'lead', 'edit-deadline': 'deadline', 'edit-text': 'text' } as const;

/** What takes more than a press: leads to the field to be edited. */
function OpenEditor({
  repair,
  finding,
}: Props<'set-units' | 'edit-deadline' | 'edit-text' | 'edit-plan'>) {
  const { t } = useTranslation();
  const { plan, view } = useReviewed();
  const measure = finding.measure ?? firstWith(plan, finding.unit)?.id;
  if (repair.kind === 'edit-plan') {
    return (
      <Button size="small" onClick={() => view.openPlan(repair.field)}>
        {t('import/repair/edit-plan')}
      </Button>
    );
  }
  return (
    measure && (
      <Button size="small" onClick={() => view.openMeasure(measure, fields[repair.kind])}>
        {t(`import/repair/${repair.kind}`)}
      </Button>
    )
  );
}

function firstWith({ measures }: DraftPlan, unit: string | null): DraftMeasure | undefined {
  return measures.find(({ items }) =>
    items.some((item) => roles.some((role) => item[role].includes(unit ?? ''))),
  );
}

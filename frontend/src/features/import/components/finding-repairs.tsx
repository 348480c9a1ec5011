import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftFinding, Repair } from '@/shared/api/draft-types';
import { inPlan, mapUnit } from '../model/content';
import { setMeasure } from '../model/measures';
import { mergeUnits, setLead } from '../model/units';
import { useReviewed } from '../review/review-context';
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
    case 'register-unit':
      return <RegisterButton names={[repair.unit]} />;
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
  const merge = (from: string, into: string) =>
    edit(
      t('import/edit/merge', { from, into }),
      inPlan((plan) => mergeUnits(plan, from, into)),
      {
        soon: true,
      },
    );
  return (
    <>
      <Button size="small" onClick={() => merge(repair.from, repair.into)}>
        {t('import/repair/merge', { into: repair.into })}
      </Button>
      <Button size="small" type="dashed" onClick={() => merge(repair.into, repair.from)}>
        {t('import/repair/merge', { into: repair.from })}
      </Button>
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
  const { view } = useReviewed();
  const { measure } = finding;
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

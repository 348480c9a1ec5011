import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useUnit } from '@/features/units/api/use-unit';
import { UnitParts } from '@/features/units/components/unit-parts';
import { UnitPeople } from '@/features/units/components/unit-people';
import { UnitRecord } from '@/features/units/components/unit-record';
import { UnitTasks } from '@/features/units/components/unit-tasks';
import type { UnitDossier } from '@/shared/api/types';
import { PageHeader } from '@/shared/ui/page-header';
import { Load } from '@/shared/ui/page-state';
import '@/features/units/components/units.css';

export function UnitPage() {
  const { unit = '' } = useParams();
  return <Load of={useUnit(unit)}>{(of) => <Dossier of={of} />}</Load>;
}

function Dossier({ of }: { of: UnitDossier }) {
  const { t } = useTranslation();
  const place = of.unit.collective ? t('unitPage/group') : of.unit.territory;
  return (
    <>
      <PageHeader title={of.unit.name} lead={place} />
      <div className="unit-page">
        <UnitParts of={of} />
        {!of.unit.collective && <UnitTasks of={of} />}
        <UnitPeople of={of} />
        {!of.unit.collective && <UnitRecord record={of.record} />}
      </div>
    </>
  );
}

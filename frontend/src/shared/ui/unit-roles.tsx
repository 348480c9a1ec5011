import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ref } from '../api/types';
import { UnitLink } from './unit-link';

interface Group {
  name: string;
  members?: Ref[];
}

interface Props {
  lead: Ref[];
  responsible: Ref[];
  collective: Group[];
  /** the reader's units, marked */
  own?: Ref[];
}

/** The units of a measure by their role. */
export function UnitRoles({ lead, responsible, collective, own = [] }: Props) {
  const { t } = useTranslation();
  const isOwn = (unit: Ref) => own.some(({ id }) => id === unit.id);
  const names = (units: Ref[]) =>
    units.map((unit) => (
      <span key={unit.id} className={isOwn(unit) ? 'unit unit-own' : 'unit'}>
        <UnitLink unit={unit} />
        {isOwn(unit) && <small>{t('unit/own')}</small>}
      </span>
    ));
  return (
    <dl className="unit-roles">
      {lead.length > 0 && (
        <div>
          <dt>{t('unit/lead')}</dt>
          <dd>{names(lead)}</dd>
        </div>
      )}
      {responsible.length > 0 && (
        <div>
          <dt>{t('unit/responsible')}</dt>
          <dd>{names(responsible)}</dd>
        </div>
      )}
      {collective.length > 0 && (
        <div>
          <dt>{t('unit/collective')}</dt>
          <dd>
            {collective.map((group) => (
              <GroupName key={group.name} group={group} />
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

function GroupName({ group }: { group: Group }) {
  const { t } = useTranslation();
  if (!group.members?.length) {
    return <span className="unit">{group.name}</span>;
  }
  return (
    <details className="unit-group">
      <summary>
        {group.name} <small>{t('unit/members', { count: group.members.length })}</small>
      </summary>
      {group.members.map((unit, at) => (
        <Fragment key={unit.id}>
          {at > 0 && t('common/comma')}
          <UnitLink unit={unit} />
        </Fragment>
      ))}
    </details>
  );
}

import { useTranslation } from 'react-i18next';
import type { UnitDossier } from '@/shared/api/types';
import { formatDate } from '@/shared/i18n/format';
import { UnitLink } from '@/shared/ui/unit-link';

/** Who works there, and whom the unit named to be spoken with; of a group its members. */
export function UnitPeople({ of }: { of: UnitDossier }) {
  const { t } = useTranslation();
  if (of.unit.collective) {
    return <Members of={of} />;
  }
  return (
    <section className="panel" aria-label={t('unitPage/people')}>
      <h2>{t('unitPage/people')}</h2>
      {of.people.length === 0 && <p className="muted">{t('unitPage/noPeople')}</p>}
      <ul className="unit-people">
        {of.people.map(({ name, roles }) => (
          <li key={name}>
            <strong>{name}</strong>{' '}
            <span className="muted">
              {roles.map((role) => t(`role/${role}`)).join(t('common/comma'))}
            </span>
          </li>
        ))}
      </ul>
      {of.contacts.length > 0 && <h3>{t('unitPage/contacts')}</h3>}
      <ul className="unit-people">
        {of.contacts.map(({ contact, by, at }) => (
          <li key={`${contact} ${by}`}>
            {contact}{' '}
            <small className="muted">
              {t('unitPage/contactSince', { by, date: formatDate(at) })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Members({ of }: { of: UnitDossier }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-label={t('unitPage/members')}>
      <h2>
        {t('unitPage/members')} <small className="muted">{of.members.length}</small>
      </h2>
      <ul className="unit-members">
        {of.members.map((unit) => (
          <li key={unit.id} className="unit">
            <UnitLink unit={unit} />
          </li>
        ))}
      </ul>
    </section>
  );
}

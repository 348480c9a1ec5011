import { useTranslation } from 'react-i18next';
import { Load } from '@/shared/ui/page-state';
import { usePolicies } from '../api/use-policies';
import { PolicyPanel } from './policy-panel';
import './settings.css';

/** Every decision table in plain words. */
export function Policies() {
  const { t } = useTranslation();
  return (
    <Load of={usePolicies()}>
      {(policies) => (
        <>
          <p className="muted settings-note">{t('settings/policies/lead')}</p>
          <div className="policies">
            {policies.map((policy) => (
              <PolicyPanel key={policy.id} policy={policy} />
            ))}
          </div>
        </>
      )}
    </Load>
  );
}

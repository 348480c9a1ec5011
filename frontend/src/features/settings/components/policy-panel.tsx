import { DownloadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Policy } from '@/shared/api/types';
import { formatDate } from '@/shared/i18n/format';
import { i18next } from '@/shared/i18n/i18n';
import { ChangePolicy } from './change-policy';
import { RuleTable } from './rule-table';

type Version = Policy['versions'][number];

export function PolicyPanel({ policy }: { policy: Policy }) {
  const { t } = useTranslation();
  const name = `settings/policies/name/${policy.id}`;
  const title = i18next.exists(name) ? t(name) : policy.table.name;
  return (
    <section className="panel policy" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <VersionWords version={policy} />
      </header>
      <RuleTable table={policy.table} />
      <div className="policy-tools">
        <Download policy={policy.id} version={policy.version} />
        {policy.versions.length > 1 && <Versions policy={policy} />}
      </div>
      {policy.actions.includes('publish') && <ChangePolicy policy={policy} />}
    </section>
  );
}

function VersionWords({ version }: { version: Omit<Version, 'reason'> }) {
  const { t } = useTranslation();
  // what came with the product holds since it was installed, which tells nobody anything
  const since = version.source !== 'BUILT_IN' && formatDate(version.since);
  return (
    <span className="muted">
      {[
        t('settings/policies/version', { version: version.version }),
        since && t('settings/policies/since', { at: since }),
        t(`settings/policies/source/${version.source}`, { by: version.by ?? '' }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  );
}

function Download({ policy, version }: { policy: string; version: number }) {
  const { t } = useTranslation();
  return (
    <a href={`/api/policies/${policy}/versions/${version}/file`} download={`${policy}.dmn`}>
      <DownloadOutlined /> {t('settings/policies/download')}
    </a>
  );
}

function Versions({ policy }: { policy: Policy }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('settings/policies/versions')}</summary>
      <ul className="own-days">
        {policy.versions.map((version) => (
          <li key={version.version}>
            <VersionWords version={version} />
            {version.reason && <span>{version.reason}</span>}
            <Download policy={policy.id} version={version.version} />
          </li>
        ))}
      </ul>
    </details>
  );
}

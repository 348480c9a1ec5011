import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Workload } from '@/shared/api/types';
import { formatDate } from '@/shared/i18n/format';
import { Load, Nothing } from '@/shared/ui/page-state';
import { UnitLink } from '@/shared/ui/unit-link';
import { useWorkload } from '../api/use-oversight';

type UnitLoad = Workload['units'][number];

/** What the office asks of each unit, so that it sees the burden it makes. */
export function WorkloadPanel() {
  return <Load of={useWorkload()}>{(workload) => <Loads of={workload} />}</Load>;
}

function Loads({ of }: { of: Workload }) {
  const { t } = useTranslation();
  const column = (name: keyof UnitLoad & string, words: string) => ({
    dataIndex: name,
    title: t(`oversight/workload/${words}`),
    align: 'right' as const,
    sorter: (a: UnitLoad, b: UnitLoad) => Number(a[name]) - Number(b[name]),
  });
  return (
    <section className="desk" aria-label={t('oversight/workload/title')}>
      <h2 className="desk-title">{t('oversight/workload/title')}</h2>
      <p className="muted">{t('oversight/workload/hint', { since: formatDate(of.since) })}</p>
      <p className="desk-total">
        <b>{t('oversight/workload/summary', of)}</b>
      </p>
      {of.units.length === 0 ? (
        <Nothing title={t('oversight/workload/empty')} />
      ) : (
        <Table<UnitLoad>
          size="small"
          rowKey={({ unit }) => unit.id}
          dataSource={of.units}
          pagination={false}
          scroll={{ x: 'max-content' }}
          columns={[
            {
              key: 'unit',
              title: t('oversight/workload/unit'),
              fixed: 'left',
              className: 'workload-unit',
              render: (_, { unit }) => <UnitLink unit={unit} />,
            },
            {
              ...column('perPerson', 'perPerson'),
              // forms for nobody: there is no account to share them out to
              render: (_, { perPerson, people }) => (people > 0 ? perPerson : '—'),
            },
            column('asked', 'asked'),
            column('reports', 'reports'),
            column('askedBefore', 'before'),
            column('open', 'open'),
            column('overdue', 'overdue'),
            column('people', 'people'),
          ]}
        />
      )}
    </section>
  );
}

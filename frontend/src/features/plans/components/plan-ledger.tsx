import { FileExcelOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanMatrix as Matrix, Plan } from '@/shared/api/types';
import { Load, Nothing } from '@/shared/ui/page-state';
import { useDebounced } from '@/shared/ui/use-debounced';
import { useFilters } from '@/shared/ui/use-filters';
import { matrixFile, usePlanMatrix } from '../api/use-plan-matrix';
import { planFilters } from '../model/plan-filters';
import { PlanFilters } from './plan-filters';
import { PlanMatrix } from './plan-matrix';
import { PlanSections } from './plan-sections';

/** The measures of a plan: against its units, and below that under their headings. */
export function PlanLedger({ plan }: { plan: Plan }) {
  const { t, i18n } = useTranslation();
  const { values, setAll, clear } = useFilters(...planFilters);
  const q = useDebounced(values.q, 200);
  const matrix = usePlanMatrix(plan.key, { ...values, q });
  const filtered = Object.values(values).some(Boolean);
  return (
    <Load of={matrix}>
      {(shown) => (
        <>
          <PlanFilters plan={plan} matrix={shown} values={values} onChange={setAll} />
          <div className="plan-shown">
            <p role="status">
              {filtered
                ? t('plans/shown', { count: shown.found.length, of: shown.measures })
                : t('plans/measures', { count: shown.measures })}
            </p>
            {filtered && (
              <Button className="no-print" type="link" onClick={clear}>
                {t('common/clear')}
              </Button>
            )}
            <span className="plan-tools no-print">
              <Button
                icon={<FileExcelOutlined />}
                href={matrixFile(plan.key, values, i18n.language)}
                download
              >
                {t('plans/file')}
              </Button>
              <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
                {t('plans/print')}
              </Button>
            </span>
          </div>
          {shown.rows.length > 0 && (
            <PlanMatrix plan={plan} matrix={shown} values={values} onChoose={setAll} />
          )}
          <FoundMeasures plan={plan} matrix={shown} clear={clear} />
        </>
      )}
    </Load>
  );
}

function FoundMeasures(props: { plan: Plan; matrix: Matrix; clear: () => void }) {
  const { t } = useTranslation();
  const found = new Set(props.matrix.found);
  const sections = props.plan.sections
    .map((section) => ({
      ...section,
      measures: section.measures.filter(({ number }) => found.has(number)),
    }))
    .filter(({ measures }) => measures.length > 0);
  return sections.length === 0 ? (
    <Nothing title={t('plans/nothingFound')}>
      <Button onClick={props.clear}>{t('common/clear')}</Button>
    </Nothing>
  ) : (
    <PlanSections plan={props.plan.key} sections={sections} />
  );
}

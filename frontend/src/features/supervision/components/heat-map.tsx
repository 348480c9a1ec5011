import { Button } from 'antd';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HeatMap as Heat } from '@/shared/api/types';
import { Load } from '@/shared/ui/page-state';
import { UnitLink } from '@/shared/ui/unit-link';
import { useFirst } from '@/shared/ui/use-first';
import { type DeskFilters, useHeat } from '../api/use-desk';

interface Props {
  filters: DeskFilters;
  choose: (unit: string | undefined, plan: string | undefined) => void;
}

/** Units by plans: the number says how many, the shade only repeats it. */
export function HeatMap({ filters, choose }: Props) {
  // the map shows all units and plans, whichever are chosen
  const { unit, plan, by, ...others } = filters;
  return (
    <Load of={useHeat(others, true)}>
      {(heat) => <HeatTable heat={heat} unit={unit} plan={plan} choose={choose} />}
    </Load>
  );
}

interface TableProps {
  heat: Heat;
  unit: string | undefined;
  plan: string | undefined;
  choose: Props['choose'];
}

function HeatTable({ heat, unit, plan, choose }: TableProps) {
  const { t } = useTranslation();
  const { shown, showAll } = useFirst(heat.rows, 12);
  return (
    <section className="panel heat" aria-label={t('oversight/heat')}>
      <div className="heat-scroll">
        <table>
          <caption>{t('oversight/heatCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('oversight/filter/unit')}</th>
              {heat.plans.map(({ key, title }) => (
                <th key={key} scope="col" title={title}>
                  <span className="heat-plan">{title}</span>
                </th>
              ))}
              <th scope="col">{t('oversight/heatTotal')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.unit.id}>
                <th scope="row">
                  <Button
                    type="link"
                    aria-pressed={unit === row.unit.id && !plan}
                    onClick={() => choose(row.unit.id, undefined)}
                  >
                    {row.unit.name}
                  </Button>
                </th>
                {heat.plans.map(({ key, title }) => {
                  const cell = row.cells.find((it) => it.plan === key);
                  return (
                    <td key={key}>
                      {cell && (
                        <button
                          type="button"
                          className="heat-cell"
                          style={shade(cell.count, heat.most)}
                          aria-pressed={unit === row.unit.id && plan === key}
                          aria-label={t('oversight/heatCell', {
                            unit: row.unit.name,
                            plan: title,
                            count: cell.count,
                            days: Math.max(cell.worst, 0),
                          })}
                          onClick={() => choose(row.unit.id, key)}
                        >
                          <b>{cell.count}</b>
                          {cell.worst > 0 && (
                            <small>{t('oversight/days', { days: cell.worst })}</small>
                          )}
                        </button>
                      )}
                    </td>
                  );
                })}
                <td className="heat-total">{row.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {showAll}
      <Chosen
        unit={heat.rows.find((row) => row.unit.id === unit)?.unit}
        plan={heat.plans.find(({ key }) => key === plan)}
      />
    </section>
  );
}

interface ChosenProps {
  unit: Heat['rows'][number]['unit'] | undefined;
  plan: Heat['plans'][number] | undefined;
}

/** Where a chosen row or cell leads to beside the list below. */
function Chosen({ unit, plan }: ChosenProps) {
  const { t } = useTranslation();
  if (!unit) {
    return null;
  }
  return (
    <p className="heat-chosen">
      <UnitLink unit={unit} />
      {plan && (
        <Link to={`/plans/${plan.key}?unit=${encodeURIComponent(unit.id)}`}>
          {t('oversight/heatInPlan', { plan: plan.title })}
        </Link>
      )}
    </p>
  );
}

function shade(count: number, most: number): CSSProperties {
  return { '--heat': `${Math.round(8 + (32 * count) / Math.max(most, 1))}%` } as CSSProperties;
}

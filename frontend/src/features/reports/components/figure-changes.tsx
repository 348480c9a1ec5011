import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureChange } from '@/shared/api/report-types';
import { movement } from '../model/changes';

interface Props {
  figures: FigureChange[];
  /** name of the column of the earlier report */
  before: string;
  now: string;
}

/** The figures that stand in both reports, beside each other. */
export function FigureChanges({ figures, before, now }: Props) {
  const { t } = useTranslation();
  const [changedOnly, setChangedOnly] = useState(true);
  const shown = changedOnly ? figures.filter((figure) => movement(figure) !== '') : figures;
  return (
    <>
      <h3>{t('review/figureChanges')}</h3>
      <Checkbox checked={changedOnly} onChange={(event) => setChangedOnly(event.target.checked)}>
        {t('review/changedOnly')}
      </Checkbox>
      {shown.length === 0 ? (
        <p className="muted">{t('review/noFigureChanges')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keys where it is too wide
        <section className="table-scroll" aria-label={t('review/figureChanges')} tabIndex={0}>
          <table className="figures-table">
            <thead>
              <tr>
                <th scope="col">{t('review/figureName')}</th>
                <th scope="col">{before}</th>
                <th scope="col">{now}</th>
                <th scope="col">{t('review/moved')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((figure) => (
                <tr key={figure.key}>
                  <th scope="row">{figure.label}</th>
                  <td>{figure.textBefore}</td>
                  <td>
                    <strong>{figure.textNow}</strong>
                  </td>
                  <td>{movement(figure) || '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

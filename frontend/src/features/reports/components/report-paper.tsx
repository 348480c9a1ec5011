import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '@/shared/api/types';
import { formatDate, formatPeriod } from '@/shared/i18n/format';
import { ReportFigures } from './report-figures';
import { Cards, Missing, Problems } from './report-findings';
import { SectionTable } from './section-table';
import { UnitTable } from './unit-table';
import './reports.css';

/** A period report as the leader reads it: words first, then figures, then names. */
export function ReportPaper({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { figures } = report;
  return (
    <article className="paper">
      <header className="paper-head">
        <p className="paper-name">{t('reports/paperHead')}</p>
        <p className="paper-line">
          <span>{formatPeriod(report.period)}</span>
          <time dateTime={report.issuedAt ?? report.draftedAt}>
            {formatDate(report.issuedAt ?? report.draftedAt)}
          </time>
        </p>
        <h2>{report.title}</h2>
      </header>
      {report.instruction && (
        <aside className="instruction">
          <h3>{t('reports/instruction')}</h3>
          <p className="written">{report.instruction}</p>
        </aside>
      )}
      <Part title={t('reports/overview')}>
        <Written text={report.overview} />
      </Part>
      <Part title={t('reports/figures')}>
        <ReportFigures figures={figures} />
      </Part>
      <Part title={t('reports/sections')}>
        <SectionTable sections={figures.sections} />
      </Part>
      <Part title={t('reports/units')}>
        <UnitTable units={figures.units} />
      </Part>
      <Part title={t('reports/missing')}>
        <Missing of={report} />
      </Part>
      <Part title={t('reports/problems')}>
        <Problems of={report} />
      </Part>
      <Part title={t('reports/cards')}>
        <Cards of={report} />
      </Part>
      <Part title={t('reports/nextSteps')}>
        <Written text={report.nextSteps} />
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="paper-part" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Written({ text }: { text: string | null }) {
  const { t } = useTranslation();
  return text ? (
    <p className="written prose">{text}</p>
  ) : (
    <p className="muted">{t('reports/noText')}</p>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '@/shared/api/types';
import { formatDate, formatPeriod } from '@/shared/i18n/format';
import { IndicatorTable } from './indicator-table';
import { ReportFigures } from './report-figures';
import { Cards, Missing, Problems } from './report-findings';
import { ClosingFigures, Coordination, Copied, Delays } from './report-outlook';
import { SectionTable } from './section-table';
import { UnitTable } from './unit-table';
import './reports.css';
import { PaperNotes } from './paper-notes';

/** A period report as the leader reads it: words first, then figures, then names. */
export function ReportPaper({ report }: { report: Report }) {
  const { t } = useTranslation();
  const parts = partsOf(report);
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
      <PaperNotes of={report} />
      {parts.map(({ title, body }, at) => (
        <Part key={title} title={t(title)} number={at}>
          {body}
        </Part>
      ))}
      <Seal of={report} />
    </article>
  );
}

interface PartProps {
  title: string;
  number: number;
  children: ReactNode;
}

function Part({ title, number, children }: PartProps) {
  const { t } = useTranslation();
  const numeral = t('reporting/numerals').split(',')[number] ?? String(number + 1);
  return (
    <section className="paper-part" aria-label={title}>
      <h3>{t('reporting/part', { number: numeral, title })}</h3>
      {children}
    </section>
  );
}

/** The parts in the order of reading; a report on a whole plan says first how it ended. */
function partsOf(report: Report): { title: string; body: ReactNode }[] {
  const { figures, closing } = report;
  return [
    { title: 'reports/overview', body: <Written text={report.overview} /> },
    ...(closing
      ? [
          {
            title: 'reporting/closing',
            body: <ClosingFigures of={report} closing={closing} />,
          },
        ]
      : []),
    { title: 'reports/figures', body: <MainFigures of={report} /> },
    { title: 'reporting/indicators', body: <IndicatorTable of={report} /> },
    { title: 'reports/sections', body: <SectionTable sections={figures.sections} /> },
    { title: 'reports/units', body: <UnitTable units={figures.units} /> },
    { title: 'reports/missing', body: <Missing of={report} /> },
    { title: 'reporting/delays', body: <Delays of={report} /> },
    { title: 'reports/problems', body: <Problems of={report} /> },
    { title: 'reporting/coordination', body: <Coordination of={report} /> },
    { title: 'reports/cards', body: <Cards of={report} /> },
    ...(report.copied.length > 0
      ? [{ title: 'reporting/copied', body: <Copied of={report} /> }]
      : []),
    { title: 'reports/nextSteps', body: <Written text={report.nextSteps} /> },
  ];
}

function MainFigures({ of }: { of: Report }) {
  const { t } = useTranslation();
  return (
    <>
      <ReportFigures figures={of.figures} />
      {of.excused > 0 && <p>{t('reporting/excused', { count: of.excused })}</p>}
    </>
  );
}

/** Who sent it out, and what it can be checked by. */
function Seal({ of }: { of: Report }) {
  const { t } = useTranslation();
  if (!of.contentHash) {
    return null;
  }
  return (
    <footer className="paper-seal muted">
      {of.approvedBy && <span>{t('reporting/approvedBy', { by: of.approvedBy })}</span>}
      <span title={t('reporting/hashHint')}>
        {t('reporting/hash')} <code>{of.contentHash}</code>
      </span>
    </footer>
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

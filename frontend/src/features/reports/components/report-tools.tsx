import { EditOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LinkButton } from './link-button';
import { ReportExports } from './report-exports';
import { SendButton } from './send-button';

interface Props {
  report: { id: number; actions: string[]; body: unknown };
  /** what is only there for one kind of report */
  children?: ReactNode;
}

/** What can be done with a report as a whole, as far as the server lets this reader. */
export function ReportTools({ report, children }: Props) {
  const { t } = useTranslation();
  const { id, actions } = report;
  return (
    <>
      {actions.includes('edit') && (
        <Link to={`/reports/${id}/edit`}>
          <Button type="primary" icon={<EditOutlined />}>
            {t('review/edit/open')}
          </Button>
        </Link>
      )}
      {report.body != null && <ReportExports report={id} />}
      {actions.includes('send') && (
        <>
          <LinkButton report={id} />
          <SendButton report={id} />
        </>
      )}
      {children}
      <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
        {t('reports/print')}
      </Button>
    </>
  );
}

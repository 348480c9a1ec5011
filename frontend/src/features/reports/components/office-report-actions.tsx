import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeReport } from '@/shared/api/report-types';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useOfficeReporting } from '../api/use-office-reports';

/** Handing in, and deciding on, a report across plans, which has no tasks; an instruction given with it is the office's to carry out. */
export function OfficeReportActions({ report }: { report: OfficeReport }) {
  const { t } = useTranslation();
  const message = useMessage();
  const [reason, setReason] = useState('');
  const [instruction, setInstruction] = useState('');
  const { handIn, decide } = useOfficeReporting();
  const { id, actions } = report;
  const settle = (accepted: boolean) =>
    decide.mutate(accepted ? { id, accepted, instruction } : { id, accepted, reason }, {
      onSuccess: () => message.success(t('review/office/decided')),
    });
  const problem = handIn.error ?? decide.error;
  return (
    <div className="office-actions no-print">
      {report.returnReason && report.state === 'DRAFT' && (
        <Alert
          type="warning"
          showIcon
          title={t('review/office/returned', { reason: report.returnReason })}
        />
      )}
      {actions.includes('hand-in') && (
        <Button
          type="primary"
          loading={handIn.isPending}
          onClick={() =>
            handIn.mutate(id, {
              onSuccess: () => message.success(t('review/office/handInDone')),
            })
          }
        >
          {t('review/office/handIn')}
        </Button>
      )}
      {actions.includes('decide') && (
        <>
          <Input.TextArea
            aria-label={t('review/office/instruction')}
            placeholder={t('review/office/instruction')}
            autoSize={{ minRows: 1, maxRows: 6 }}
            value={instruction}
            maxLength={5000}
            onChange={(event) => setInstruction(event.target.value)}
          />
          <Button type="primary" loading={decide.isPending} onClick={() => settle(true)}>
            {t('review/office/approve')}
          </Button>
          <Input
            aria-label={t('review/office/returnReason')}
            placeholder={t('review/office/returnReason')}
            value={reason}
            maxLength={2000}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button
            disabled={reason.trim() === ''}
            loading={decide.isPending}
            onClick={() => settle(false)}
          >
            {t('review/office/return')}
          </Button>
        </>
      )}
      {problem && <ProblemAlert error={problem} />}
    </div>
  );
}

import type { ComponentType } from 'react';
import type { TaskKind } from '@/shared/api/types';
import { AdviseExtensionFields } from './advise-extension-fields';
import { AnswerInstructionFields } from './answer-instruction-fields';
import { ApprovePeriodReportFields } from './approve-period-report-fields';
import { ConsolidateReportFields } from './consolidate-report-fields';
import { DecideExtensionFields } from './decide-extension-fields';
import { Decision } from './decision';
import { EditPeriodReportFields } from './edit-period-report-fields';
import type { FieldsProps } from './fields-props';
import { ImplementFields } from './implement-fields';
import { InterviewFields } from './interview-fields';
import { ReportFields } from './report-fields';
import { ReviewClosureFields } from './review-closure-fields';
import { SignForFields } from './sign-for-fields';
import { SummaryFields } from './summary-fields';
import { SuperviseFields } from './supervise-fields';

/** The fields of each kind of task. */
export const fieldsOf: Record<TaskKind, ComponentType<FieldsProps>> = {
  'sign-for': SignForFields,
  implement: ImplementFields,
  consolidate: SummaryFields,
  'request-closure': SummaryFields,
  'review-closure': ReviewClosureFields,
  report: ReportFields,
  'consolidate-report': ConsolidateReportFields,
  'review-report': () => <Decision />,
  supervise: SuperviseFields,
  interview: InterviewFields,
  'edit-period-report': EditPeriodReportFields,
  'approve-period-report': ApprovePeriodReportFields,
  'advise-extension': AdviseExtensionFields,
  'decide-extension': DecideExtensionFields,
  'answer-instruction': AnswerInstructionFields,
  'verify-instruction': () => <Decision />,
};

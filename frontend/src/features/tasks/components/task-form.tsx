import { Alert, App, Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/shared/api/problem';
import type { TaskDetail } from '@/shared/api/types';
import { EvidenceField } from '@/shared/evidence/evidence-field';
import { useUploading } from '@/shared/evidence/use-evidence';
import { fieldErrors } from '@/shared/i18n/field-errors';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useCompleteTask } from '../api/use-complete-task';
import { useHints } from '../api/use-hints';
import { fieldsOf } from '../forms/fields-of';
import { dropDraft, keepDraft, readDraft, type Values } from '../model/draft';
import { prefill } from '../model/prefill';
import { ReportHints } from './report-hints';
import './tasks.css';

interface Props {
  task: TaskDetail;
  /** values known to the page around, e.g. the report's text */
  known?: Values;
  onDone: () => void;
  onGone?: () => void;
}

/** The form of a task. Whatever the server answers, what was typed stays till it is accepted. */
export function TaskForm({ task, known, onDone, onGone }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [draft] = useState(() => readDraft(task.id));
  const complete = useCompleteTask(task.id);
  const hints = useHints(task);
  const uploading = useUploading(task.id);
  const Fields = fieldsOf[task.kind];

  const submit = async (values: Values) => {
    if (await hints.stopAt(values)) {
      return;
    }
    complete.mutate(values, {
      onSuccess: () => {
        dropDraft(task.id);
        message.success(t('tasks/done'));
        onDone();
      },
      onError: (error) => form.setFields(fieldErrors(error)),
    });
  };

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      name={`task-${task.id}`}
      aria-label={t(`kind/${task.kind}`)}
      initialValues={{ ...prefill(task), ...known, ...draft }}
      onValuesChange={(_, values) => keepDraft(task.id, values)}
      onFinish={submit}
      scrollToFirstError
    >
      {draft && <Alert type="info" showIcon closable title={t('tasks/draftKept')} />}
      <Fields task={task} />
      <EvidenceField task={task.id} />
      <ReportHints task={task} hints={hints.found} />
      {complete.isError && (
        <ProblemAlert
          error={complete.error}
          action={
            onGone &&
            isProblem(complete.error, 'task-no-longer-open') && (
              <Button onClick={onGone}>{t('tasks/listChanged')}</Button>
            )
          }
        />
      )}
      <Button
        type="primary"
        htmlType="submit"
        size="large"
        loading={complete.isPending}
        disabled={uploading}
        title={uploading ? t('record/evidence/waitForUpload') : undefined}
        className="submit"
      >
        {t(hints.found.length > 0 ? 'progress/sendAnyway' : `form/submit/${task.kind}`)}
      </Button>
      {task.next && <p className="muted next-step">{task.next}</p>}
    </Form>
  );
}

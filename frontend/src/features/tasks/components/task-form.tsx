import { Alert, Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forget, useLetters } from '@/shared/api/outbox';
import { isProblem } from '@/shared/api/problem';
import type { TaskDetail, TaskDraft } from '@/shared/api/types';
import { useNow } from '@/shared/api/use-session';
import { EvidenceField } from '@/shared/evidence/evidence-field';
import { useUploading } from '@/shared/evidence/use-evidence';
import { fieldErrors } from '@/shared/i18n/field-errors';
import { useMessage } from '@/shared/ui/messages';
import { Loading } from '@/shared/ui/page-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useAutosave } from '../api/use-autosave';
import { useCompleteTask } from '../api/use-complete-task';
import { useDraft } from '../api/use-draft';
import { useHints } from '../api/use-hints';
import { AutosaveContext } from '../forms/autosave-context';
import { fieldsOf } from '../forms/fields-of';
import { keepDraft, readDraft, type Values } from '../model/draft';
import { mayWait } from '../model/may-wait';
import { nextSentence } from '../model/next-sentence';
import { prefill } from '../model/prefill';
import { taskTitle } from '../model/task-title';
import { DraftState } from './draft-state';
import { ReportHints } from './report-hints';
import './tasks.css';

interface Props {
  task: TaskDetail;
  /** values known to the page around, e.g. the report's text */
  known?: Values;
  /** where to come back to when it is taken back; without it, it is sent at once */
  page?: string;
  onDone: () => void;
  onGone?: () => void;
}

/** The form of a task. Whatever the server answers, what was typed stays till it is accepted. */
export function TaskForm(props: Props) {
  const draft = useDraft(props.task.id);
  // without the server's draft one can still write: the browser keeps it
  return draft.isPending ? <Loading /> : <OpenForm {...props} draft={draft.data ?? null} />;
}

function OpenForm({
  task,
  known,
  page,
  onDone,
  onGone,
  draft,
}: Props & { draft: TaskDraft | null }) {
  const { t } = useTranslation();
  const message = useMessage();
  const now = useNow();
  const [form] = Form.useForm<Values>();
  const [first] = useState(() => readDraft(task.id) ?? (draft?.answers as Values | undefined));
  const [taken, setTaken] = useState(false);
  const autosave = useAutosave(task.id, draft);
  const complete = useCompleteTask(task.id);
  const hints = useHints(task);
  const failed = useLetters().find(({ id, state }) => id === task.id && state === 'failed');
  const problem = failed?.error ?? complete.now.error;
  const uploading = useUploading(task.id);
  const Fields = fieldsOf[task.kind];

  const { newer, typed } = autosave;
  useEffect(() => {
    const answers = newer(draft);
    if (answers) {
      form.resetFields();
      form.setFieldsValue(answers);
      setTaken(true);
    }
    // after the draft, which would wipe them off
    if (problem) {
      form.setFields(fieldErrors(problem));
    }
  }, [draft, newer, problem, form]);

  const submit = async (values: Values) => {
    if (await hints.stopAt(values)) {
      return;
    }
    forget(task.id);
    keepDraft(task.id, values);
    if (page && mayWait(task, now)) {
      complete.soon(values, taskTitle(task, t), page);
      onDone();
      return;
    }
    complete.now.mutate(values, {
      onSuccess: () => {
        message.success(t('tasks/done'));
        onDone();
      },
    });
  };

  return (
    <AutosaveContext value={typed}>
      <Form<Values>
        form={form}
        layout="vertical"
        name={`task-${task.id}`}
        aria-label={t(`kind/${task.kind}`)}
        initialValues={{ ...prefill(task), ...known, ...first }}
        onValuesChange={(_, values) => typed(values)}
        onFinish={submit}
        scrollToFirstError
      >
        {first && !problem && <Alert type="info" showIcon closable title={t('tasks/draftKept')} />}
        <Fields task={task} />
        <EvidenceField task={task.id} />
        <ReportHints task={task} hints={hints.found} />
        {problem != null && (
          <ProblemAlert
            error={problem}
            action={
              onGone &&
              isProblem(problem, 'task-no-longer-open') && (
                <Button onClick={onGone}>{t('tasks/listChanged')}</Button>
              )
            }
          />
        )}
        <div className="submit-row">
          <Button
            type="primary"
            htmlType="submit"
            size="large"
            loading={complete.now.isPending}
            disabled={uploading}
            title={uploading ? t('record/evidence/waitForUpload') : undefined}
            className="submit"
          >
            {t(hints.found.length > 0 ? 'progress/sendAnyway' : `form/submit/${task.kind}`)}
          </Button>
          <DraftState
            autosave={autosave}
            taken={taken}
            onTake={(answers) => {
              form.resetFields();
              form.setFieldsValue(answers);
              typed(answers);
              autosave.settle();
            }}
          />
        </div>
        <p className="muted next-step">{nextSentence(task, t)}</p>
      </Form>
    </AutosaveContext>
  );
}

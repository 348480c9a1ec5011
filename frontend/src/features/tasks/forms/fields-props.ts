import type { TaskDetail } from '@/shared/api/types';

/** What the fields of any kind of task are given. */
export interface FieldsProps {
  task: TaskDetail;
}

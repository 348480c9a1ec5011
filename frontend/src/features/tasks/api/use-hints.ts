import { useState } from 'react';
import { http } from '@/shared/api/http';
import type { ReportHint, TaskDetail } from '@/shared/api/types';
import type { Values } from '../model/draft';

const kinds: TaskDetail['kind'][] = ['report', 'consolidate-report'];

/**
 * Looks through a report once before it is sent. What was pointed out and sent again as it is, goes:
 * hints never refuse, and a server that gives none is no reason to wait.
 */
export function useHints(task: TaskDetail) {
  const [found, setFound] = useState<ReportHint[]>([]);
  const [seen, setSeen] = useState<string>();

  async function stopAt({ progress, problems, nextSteps, figures }: Values): Promise<boolean> {
    const written = { progress, problems, nextSteps, figures };
    const text = JSON.stringify(written);
    if (!kinds.includes(task.kind) || text === seen) {
      return false;
    }
    const hints = await http
      .post<ReportHint[]>(`/api/tasks/${task.id}/hints`, written)
      .catch(() => []);
    setFound(hints);
    setSeen(text);
    return hints.length > 0;
  }
  return { found, stopAt };
}

import type { Draft, DraftContent } from '@/shared/api/draft-types';
import { http } from '@/shared/api/http';

export function saveDraft(id: string, version: number, content: DraftContent): Promise<Draft> {
  return http.put<Draft>(`/api/drafts/${id}`, { version, ...content });
}

/** Puts names that no registered unit has into the register, for the territory of the plan. */
export function registerUnits(id: string, version: number, names: string[]): Promise<Draft> {
  return http.post<Draft>(`/api/drafts/${id}/units`, { version, names });
}

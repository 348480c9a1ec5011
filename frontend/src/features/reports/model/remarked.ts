import type { Remark, ReportBody } from '@/shared/api/report-types';
import { sentencesOf, textOf } from './body';

/** Whether a remark is on a sentence: its passage is the sentence, or a part of it. */
export function isOn(remark: Remark, sentence: string): boolean {
  return sentence.includes(remark.passage);
}

/** Places of the sentences that an open remark is on; a passage that was put differently is on none. */
export function remarkedIn(body: ReportBody, remarks: Remark[]): ReadonlySet<number> {
  const open = remarks.filter(({ resolvedAt }) => resolvedAt === null);
  const places = new Set<number>();
  if (open.length > 0) {
    sentencesOf(body).forEach((sentence, at) => {
      const text = textOf(sentence);
      if (open.some((remark) => isOn(remark, text))) {
        places.add(at);
      }
    });
  }
  return places;
}

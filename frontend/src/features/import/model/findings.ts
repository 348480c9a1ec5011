import type { DraftFinding, FindingLevel } from '@/shared/api/draft-types';

export const levels: FindingLevel[] = ['ERROR', 'WARNING', 'NOTE'];

/** What the worklist shows: findings of a level, or all; those that are checked only on request. */
export interface FindingFilter {
  level?: FindingLevel;
  checked: boolean;
}

/** The worst first; those of a level as they stand in the document. */
export function inOrder(findings: DraftFinding[]): DraftFinding[] {
  const rank = ({ level }: DraftFinding) => levels.indexOf(level);
  const at = ({ place }: DraftFinding) => place?.offset ?? -1;
  return [...findings].sort((a, b) => rank(a) - rank(b) || at(a) - at(b));
}

export function shownFindings(findings: DraftFinding[], filter: FindingFilter): DraftFinding[] {
  return inOrder(findings).filter(
    ({ level, settled }) =>
      (filter.checked || !settled) && (!filter.level || filter.level === level),
  );
}

export function countOpen(findings: DraftFinding[]): Record<FindingLevel, number> {
  const count = (level: FindingLevel) =>
    findings.filter((finding) => finding.level === level && !finding.settled).length;
  return { ERROR: count('ERROR'), WARNING: count('WARNING'), NOTE: count('NOTE') };
}

/** The finding a step away from the chosen one; it does not run over the ends. */
export function stepFrom(
  shown: DraftFinding[],
  chosen: string | undefined,
  step: 1 | -1,
): DraftFinding | undefined {
  const from = shown.findIndex(({ id }) => id === chosen);
  if (from < 0) {
    return step > 0 ? shown[0] : shown.at(-1);
  }
  return shown[Math.min(Math.max(from + step, 0), shown.length - 1)];
}

/** What a person marked as checked counts at once, before the server says so. */
export function withSettled(findings: DraftFinding[], settled: string[]): DraftFinding[] {
  return findings.map((finding) => {
    const now = settled.includes(finding.id);
    return now === finding.settled ? finding : { ...finding, settled: now };
  });
}

/** The open findings of each measure that has any. */
export function byMeasure(findings: DraftFinding[]): Map<string, DraftFinding[]> {
  const groups = new Map<string, DraftFinding[]>();
  for (const finding of findings) {
    if (finding.measure && !finding.settled) {
      groups.set(finding.measure, [...(groups.get(finding.measure) ?? []), finding]);
    }
  }
  return groups;
}

/** Names that can be registered as they stand; one a character away from a registered name is to be looked at. */
export function namesToRegister(findings: DraftFinding[]): string[] {
  const names = findings
    .filter(({ code, settled }) => !settled && code !== 'unit-misprinted')
    .flatMap(({ repairs }) =>
      repairs.flatMap((repair) => (repair.kind === 'register-unit' ? repair.unit : [])),
    );
  return [...new Set(names)];
}

import type { Extension, Instruction } from '../api/types';
import { kjj, plan } from './samples';

export function anExtension(changes: Partial<Extension> = {}): Extension {
  return {
    id: 3,
    unit: kjj,
    taskKind: 'implement',
    period: null,
    due: '2026-03-31T17:30:00+08:00',
    until: '2026-04-15',
    workingDays: 10,
    reason: '土地手续未办结。',
    progress: '已完成八成。',
    askedBy: '王晓岚',
    askedAt: '2026-03-20T09:00:00+08:00',
    state: 'ASKED',
    advice: null,
    decision: null,
    endedAt: null,
    withdrawable: false,
    ...changes,
  };
}

export function anInstruction(changes: Partial<Instruction> = {}): Instruction {
  return {
    id: 5,
    plan,
    measure: { number: '5', title: '实施企业研发机构高质量提升计划' },
    report: null,
    follows: null,
    unit: kjj,
    urgency: 'URGENT',
    text: '请加快进度。',
    givenBy: '沈建国',
    givenAt: '2026-03-20T09:00:00+08:00',
    due: '2026-03-25T17:30:00+08:00',
    light: 'ON_TIME',
    state: 'OPEN',
    concludedBy: null,
    endedAt: null,
    answers: [],
    task: null,
    actions: [],
    ...changes,
  };
}

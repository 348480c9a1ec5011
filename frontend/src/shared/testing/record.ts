import type { Comment, Evidence, TaskEvidence } from '../api/types';
import { kjj, now } from './samples';

export function aFile(changes: Partial<Evidence> = {}): Evidence {
  return {
    id: 'f1',
    unit: kjj,
    kind: 'report',
    period: '2026-Q1',
    name: '现场照片.jpg',
    type: 'image/jpeg',
    bytes: 2_400_000,
    sha256: 'abc',
    preview: 'IMAGE',
    thumbnail: true,
    by: '王晓岚',
    at: now,
    filedAt: null,
    removable: true,
    ...changes,
  };
}

export function aTasksEvidence(changes: Partial<TaskEvidence> = {}): TaskEvidence {
  return {
    taken: true,
    uploaded: [],
    filed: [],
    demand: null,
    maxBytes: 20 * 1024 * 1024,
    maxFiles: 20,
    ...changes,
  };
}

export function aComment(changes: Partial<Comment> = {}): Comment {
  return {
    id: 1,
    author: '王晓岚',
    unit: '市科技局',
    text: '请核对数据。',
    mentions: [],
    at: now,
    editedAt: null,
    removed: false,
    changeableUntil: null,
    ...changes,
  };
}

import { useState } from 'react';
import type { TaskEvidence } from '../api/types';
import { useUploadEvidence } from './use-evidence';

/** A file that is on its way, or was refused. */
export interface Sending {
  key: number;
  file: File;
  /** part of it that has arrived, 0 to 1 */
  progress: number;
  /** why it was refused, by the server or before it was sent */
  error?: unknown;
  refusal?: 'tooLarge' | 'tooMany';
  limits: { maxBytes: number; maxFiles: number };
}

let keys = 0;

/** The files of a task that are being sent; what is refused stays listed until it is put away. */
export function useSendings(task: string, evidence: TaskEvidence) {
  const [list, setList] = useState<Sending[]>([]);
  const upload = useUploadEvidence(task);
  const { maxBytes, maxFiles } = evidence;

  const change = (key: number, changes: Partial<Sending>) =>
    setList((all) => all.map((it) => (it.key === key ? { ...it, ...changes } : it)));
  const dismiss = ({ key }: Sending) => setList((all) => all.filter((it) => it.key !== key));

  const transfer = (sending: Sending) => {
    upload
      .mutateAsync({
        file: sending.file,
        onProgress: (progress) => change(sending.key, { progress }),
      })
      .then(
        () => dismiss(sending),
        (error) => change(sending.key, { error }),
      );
  };

  const send = (files: File[]) => {
    const room = maxFiles - evidence.uploaded.length - list.filter(isUnderWay).length;
    const added = files.map(
      (file, at): Sending => ({
        key: keys++,
        file,
        progress: 0,
        refusal: file.size > maxBytes ? 'tooLarge' : at >= room ? 'tooMany' : undefined,
        limits: { maxBytes, maxFiles },
      }),
    );
    setList((all) => [...all, ...added]);
    added.filter(({ refusal }) => !refusal).forEach(transfer);
  };

  const retry = (sending: Sending) => {
    change(sending.key, { progress: 0, error: undefined });
    transfer(sending);
  };

  return { list, send, retry, dismiss };
}

function isUnderWay({ error, refusal }: Sending): boolean {
  return !error && !refusal;
}

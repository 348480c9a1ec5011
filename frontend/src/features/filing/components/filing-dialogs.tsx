import type { Filled } from '../api/filing';
import type { Row, RowCheck } from '../model/types';
import { FileDialog } from './file-dialog';
import { ImportDialog } from './import-dialog';
import type { EditsOf } from './use-edits';

export type Open = { what: 'file'; rows: Row[] } | { what: 'import'; file: File };

interface Props {
  open: Open | undefined;
  onClose: () => void;
  all: Row[];
  rows: Row[];
  edits: EditsOf;
  ask: (filled: Filled[]) => Promise<RowCheck[]>;
  onFiled: (tasks: string[]) => void;
}

/** What asks before something happens to many rows. */
export function FilingDialogs({ open, ...props }: Props) {
  if (open?.what === 'file') {
    return <FileDialog {...props} chosen={open.rows} />;
  }
  return open?.what === 'import' ? <ImportDialog {...props} file={open.file} /> : null;
}

import { useState } from 'react';

/** How a cell is being written in: typed over, where arrows lead on, or edited, where they do not. */
export type Writing = 'typed' | 'edited';

export interface Writer {
  writing: Writing | undefined;
  text: string;
  begin: (text: string, how: Writing) => void;
  change: (text: string) => void;
  end: () => void;
}

/** The text that is being written into the active cell, before the sheet has it. */
export function useCellEditor(): Writer {
  const [state, setState] = useState<{ writing: Writing; text: string }>();
  return {
    writing: state?.writing,
    text: state?.text ?? '',
    begin: (text, writing) => setState({ text, writing }),
    change: (text) => setState((before) => ({ writing: before?.writing ?? 'typed', text })),
    end: () => setState(undefined),
  };
}

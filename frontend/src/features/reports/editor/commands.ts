import type { Node } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';

function idOf(node: Node | null | undefined): number | null {
  return node?.marks.find(({ type }) => type.name === 'sentence')?.attrs.id ?? null;
}

/** Where the sentence at the cursor begins and ends, if it is in one. */
export function sentenceAt({ selection }: EditorState): { from: number; to: number } | null {
  const { $from } = selection;
  const { parent } = $from;
  if (parent.type.name !== 'paragraph' || parent.childCount === 0) {
    return null;
  }
  const near = $from.nodeBefore ?? $from.nodeAfter;
  const id = idOf(near);
  let from = -1;
  let to = -1;
  let at = $from.start();
  parent.forEach((node) => {
    if (idOf(node) === id) {
      from = from < 0 ? at : from;
      to = at + node.nodeSize;
    }
    at += node.nodeSize;
  });
  return from < 0 ? null : { from, to };
}

/** Takes out the sentence at the cursor with all it has; with the last one of a paragraph that too. */
export const removeSentence: Command = (state, dispatch) => {
  const range = sentenceAt(state);
  if (!range) {
    return false;
  }
  const { $from } = state.selection;
  const whole = range.to - range.from === $from.parent.content.size;
  if (whole && state.doc.childCount === 1) {
    return false;
  }
  dispatch?.(
    whole ? state.tr.delete($from.before(), $from.after()) : state.tr.delete(range.from, range.to),
  );
  return true;
};

import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';

interface Count {
  /** figures and quotations */
  fields: number;
  /** anything else */
  words: number;
}

/** By the number of the sentence: how much of it stands in a document. */
function counted(doc: Node): Map<number | null, Count> {
  const counts = new Map<number | null, Count>();
  doc.descendants((node) => {
    if (!node.isInline) {
      return true;
    }
    const id = node.marks.find(({ type }) => type.name === 'sentence')?.attrs.id ?? null;
    const count = counts.get(id) ?? { fields: 0, words: 0 };
    if (node.isText) {
      count.words += node.nodeSize;
    } else {
      count.fields += 1;
    }
    counts.set(id, count);
    return false;
  });
  return counts;
}

/** Whether a change takes a figure or quotation out of a sentence of which something stays. */
export function takesFieldAlone(before: Node, after: Node): boolean {
  const now = counted(after);
  return [...counted(before)].some(([id, was]) => {
    const is = now.get(id);
    return is !== undefined && is.fields < was.fields;
  });
}

/** Refuses such changes, and says so; what is undone was allowed when it was done. */
export function protect(refused: () => void): Plugin {
  return new Plugin({
    filterTransaction(transaction, state) {
      if (
        !transaction.docChanged ||
        transaction.getMeta('history$') !== undefined ||
        !takesFieldAlone(state.doc, transaction.doc)
      ) {
        return true;
      }
      refused();
      return false;
    },
  });
}

import { baseKeymap, setBlockType } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView, type NodeView } from 'prosemirror-view';
import type { Block } from '@/shared/api/report-types';
import { removeSentence } from './commands';
import { protect } from './protect';
import { schema } from './schema';

interface Told {
  /** the text of the document is another */
  onChange: () => void;
  /** the cursor or the document is another */
  onState: () => void;
  onRefused: () => void;
  /** a table or chart has a place to be shown in, null when the place is gone */
  onFigure: (place: HTMLElement, block: Block | null) => void;
}

/** A place that the page fills: the editor neither reads nor edits what is in it. */
function figure({ attrs }: Node, told: Told): NodeView {
  const dom = document.createElement('div');
  dom.className = 'edit-fixed';
  dom.contentEditable = 'false';
  told.onFigure(dom, attrs.block);
  return {
    dom,
    // what opens and scrolls in it is its own; it is still taken and moved as a whole
    stopEvent: (event) => (event.target as Element).closest('summary, .table-scroll') !== null,
    ignoreMutation: () => true,
    destroy: () => told.onFigure(dom, null),
  };
}

export function openEditor(place: HTMLElement, doc: Node, label: string, told: Told): EditorView {
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({
      doc,
      plugins: [
        history(),
        keymap({
          'Mod-z': undo,
          'Mod-y': redo,
          'Mod-Shift-z': redo,
          'Mod-Shift-Backspace': removeSentence,
        }),
        keymap(baseKeymap),
        protect(told.onRefused),
      ],
    }),
    nodeViews: { fixed: (node) => figure(node, told) },
    attributes: {
      class: 'edit-text body-paper',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      lang: 'zh-CN',
      spellcheck: 'false',
    },
    dispatchTransaction(transaction) {
      const before = view.state;
      view.updateState(before.apply(transaction));
      if (view.state.doc !== before.doc) {
        told.onChange();
      }
      told.onState();
    },
  });
  return view;
}

/** What the buttons do. */
export const tools = {
  undo,
  redo,
  paragraph: setBlockType(schema.nodes.paragraph),
  heading1: setBlockType(schema.nodes.heading, { level: 1 }),
  heading2: setBlockType(schema.nodes.heading, { level: 2 }),
  heading3: setBlockType(schema.nodes.heading, { level: 3 }),
  removeSentence,
} satisfies Record<string, Command>;

export type Tool = keyof typeof tools;

export function canDo(view: EditorView, tool: Tool): boolean {
  return tools[tool](view.state);
}

export function doIt(view: EditorView, tool: Tool): void {
  tools[tool](view.state, view.dispatch, view);
  view.focus();
}

import { type DOMOutputSpec, type Node, Schema } from 'prosemirror-model';

/**
 * What the office edits. A sentence is a mark and not a node, so that one can write across: text that
 * is typed within belongs to it. Figures and quotations are single nodes that no key gets into; tables
 * and charts are blocks that the page draws, see `open-editor`.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'inline*',
      attrs: { key: { default: null } },
      parseDOM: [{ tag: 'p' }],
      toDOM: () => ['p', 0],
    },
    heading: {
      group: 'block',
      content: 'text*',
      marks: '',
      attrs: { level: { default: 1 } },
      parseDOM: [1, 2, 3, 4].map((level) => ({ tag: `h${level + 2}`, attrs: { level } })),
      toDOM: ({ attrs }) => [`h${attrs.level + 2}`, { class: `body-heading-${attrs.level}` }, 0],
    },
    fixed: {
      group: 'block',
      atom: true,
      attrs: { block: {}, name: { default: '' } },
      toDOM: ({ attrs }) => ['div', { class: 'edit-fixed' }, attrs.name],
    },
    figure: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { run: {} },
      parseDOM: [{ tag: 'span[data-run]', getAttrs: runOf }],
      toDOM: (node) => protectedField(node, 'figure-field'),
    },
    quote: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { run: {} },
      parseDOM: [{ tag: 'q[data-run]', getAttrs: runOf }],
      toDOM: (node) => protectedField(node, 'quoted'),
    },
    text: { group: 'inline' },
  },
  marks: {
    sentence: {
      attrs: { id: {} },
      inclusive: true,
      parseDOM: [
        {
          tag: 'span[data-id]',
          getAttrs: (element) => ({ id: Number(element.dataset.id) }),
        },
      ],
      toDOM: ({ attrs }) => ['span', { class: 'edit-sentence', 'data-id': String(attrs.id) }, 0],
    },
  },
});

/** Copied within the page it stays a figure; the server knows those that are none. */
function runOf(element: HTMLElement) {
  try {
    return { run: JSON.parse(element.dataset.run ?? '') };
  } catch {
    return false;
  }
}

function protectedField({ attrs, type }: Node, className: string): DOMOutputSpec {
  return [
    type.name === 'quote' ? 'q' : 'span',
    { class: className, 'data-run': JSON.stringify(attrs.run) },
    attrs.run.text,
  ];
}

import type { DiagramState, ElementState } from '../api/types';
import type { Diagram, Mark } from './diagram';

/** The notes of a diagram by their elements: pointing at an element opens its note. */
export type Notes = Map<string, HTMLElement>;

/**
 * Marks where a process stands; the function it gives takes the marks off again.
 *
 * @param words what is told of an element when one points at it, line by line
 */
export function markState(
  diagram: Diagram,
  state: DiagramState,
  words: (element: ElementState) => string[],
  notes: Notes,
): () => void {
  const active = new Set(state.elements.map(({ id }) => id));
  const marks: [string, Mark][] = [
    ...state.completed
      .filter((id) => !active.has(id))
      .map((id): [string, Mark] => [id, 'completed']),
    ...state.elements.map((element): [string, Mark] => [element.id, markOf(element)]),
  ];
  for (const [id, mark] of marks) {
    diagram.mark(id, mark);
  }
  for (const element of state.elements) {
    const note = token(element, words(element));
    notes.set(element.id, note);
    diagram.note(element.id, note);
  }
  return () => {
    diagram.clearNotes();
    notes.clear();
    for (const [id, mark] of marks) {
      diagram.unmark(id, mark);
    }
  };
}

/** Brings what is overdue, else a task that someone has, else what is active, into view. */
export function revealFirst(diagram: Diagram, { elements }: DiagramState): void {
  const first =
    elements.find(({ state }) => state === 'OVERDUE') ??
    elements.find(({ id }) => id.startsWith('Task_')) ??
    elements[0];
  if (first) {
    diagram.reveal(first.id);
  }
}

function markOf(element: ElementState): Mark {
  return element.state === 'OVERDUE' ? 'overdue' : 'active';
}

/** How many wait at an element; who and since when is told to pointers, fingers and the keyboard. */
function token(element: ElementState, words: string[]): HTMLElement {
  const note = document.createElement('div');
  const overdue = element.state === 'OVERDUE';
  note.className = overdue ? 'duban-token duban-token-overdue' : 'duban-token';
  note.textContent = overdue ? `! ${element.count}` : `● ${element.count}`;
  note.tabIndex = 0;
  note.setAttribute('role', 'note');
  note.setAttribute('aria-label', words.join(' '));
  const hint = document.createElement('div');
  hint.className = 'duban-hint';
  for (const line of words) {
    const part = document.createElement('div');
    part.textContent = line;
    hint.append(part);
  }
  note.append(hint);
  return note;
}

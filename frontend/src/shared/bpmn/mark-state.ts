import type { DiagramState, ElementState } from '../api/types';
import type { Diagram, Mark } from './diagram';

/** Marks where a process stands; the function it gives takes the marks off again. */
export function markState(
  diagram: Diagram,
  state: DiagramState,
  waitingFor: (units: string[]) => string,
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
    diagram.note(element.id, token(element, waitingFor));
  }
  return () => {
    diagram.clearNotes();
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

function token(element: ElementState, waitingFor: (units: string[]) => string): HTMLElement {
  const note = document.createElement('div');
  const overdue = element.state === 'OVERDUE';
  note.className = overdue ? 'duban-token duban-token-overdue' : 'duban-token';
  note.textContent = overdue ? `! ${element.count}` : `● ${element.count}`;
  note.title = waitingFor(element.units);
  return note;
}

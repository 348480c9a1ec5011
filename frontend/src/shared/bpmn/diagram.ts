import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Viewbox extends Box {
  /** the whole diagram */
  inner: Box;
  /** its place on the page */
  outer: { width: number; height: number };
}

interface Canvas {
  zoom(level?: number | 'fit-viewport', center?: 'auto'): number;
  addMarker(element: string, marker: string): void;
  removeMarker(element: string, marker: string): void;
  viewbox(): Viewbox;
  viewbox(box: Box): void;
  scrollToElement(element: string, padding: number): void;
}

interface Overlays {
  add(element: string, overlay: object): void;
  clear(): void;
}

interface EventBus {
  on(event: string, listener: (event: { element: { id: string } }) => void): void;
}

interface Elements {
  get(id: string): object | undefined;
}

// below this labels cannot be read, and a part of the diagram says more than the whole
const readable = 0.62;
const margin = 16;

export type Mark = 'active' | 'overdue' | 'completed';

/** A process on the page: shown, marked, zoomed, closed. The only way to bpmn-js. */
export class Diagram {
  private readonly viewer: NavigatedViewer;
  private closed = false;

  constructor(place: HTMLElement) {
    this.viewer = new NavigatedViewer({ container: place });
  }

  /** Shows the model and answers what bpmn-js warned of. */
  async show(xml: string): Promise<string[]> {
    const { warnings } = await this.viewer.importXML(xml);
    this.begin();
    return warnings.map(String);
  }

  mark(id: string, mark: Mark): void {
    if (this.has(id)) {
      this.canvas().addMarker(id, `duban-${mark}`);
    }
  }

  unmark(id: string, mark: Mark): void {
    if (this.has(id)) {
      this.canvas().removeMarker(id, `duban-${mark}`);
    }
  }

  /** Hangs a note at the upper right corner of an element. */
  note(id: string, html: HTMLElement): void {
    if (this.has(id)) {
      this.overlays().add(id, { position: { top: -13, right: 22 }, html });
    }
  }

  clearNotes(): void {
    if (!this.closed) {
      this.overlays().clear();
    }
  }

  /** Tells which element the pointer is on, or that it left it; touching one is like pointing at it. */
  onPointed(listener: (id: string, on: boolean) => void): void {
    const events = this.viewer.get<EventBus>('eventBus');
    events.on('element.hover', ({ element }) => listener(element.id, true));
    events.on('element.out', ({ element }) => listener(element.id, false));
    events.on('element.click', ({ element }) => listener(element.id, true));
  }

  /** Moves as little as shows the element. */
  reveal(id: string): void {
    if (this.has(id)) {
      this.canvas().scrollToElement(id, 60);
    }
  }

  fit(): void {
    this.canvas().zoom('fit-viewport', 'auto');
  }

  zoomBy(factor: number): void {
    const canvas = this.canvas();
    canvas.zoom(canvas.zoom() * factor);
  }

  close(): void {
    this.closed = true;
    this.viewer.destroy();
  }

  /** The whole where it can be read, else its upper left part, where lanes and process begin. */
  private begin(): void {
    this.fit();
    const canvas = this.canvas();
    if (canvas.zoom() < readable) {
      const { inner, outer } = canvas.viewbox();
      canvas.viewbox({
        x: inner.x - margin,
        y: inner.y - margin,
        width: outer.width / readable,
        height: outer.height / readable,
      });
    }
  }

  private has(id: string): boolean {
    return !this.closed && this.viewer.get<Elements>('elementRegistry').get(id) !== undefined;
  }

  private canvas(): Canvas {
    return this.viewer.get<Canvas>('canvas');
  }

  private overlays(): Overlays {
    return this.viewer.get<Overlays>('overlays');
  }
}

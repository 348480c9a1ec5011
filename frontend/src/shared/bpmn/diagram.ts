import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

interface Canvas {
  zoom(level?: number | 'fit-viewport', center?: 'auto'): number;
  addMarker(element: string, marker: string): void;
  removeMarker(element: string, marker: string): void;
}

interface Overlays {
  add(element: string, overlay: object): void;
  clear(): void;
}

interface Elements {
  get(id: string): object | undefined;
}

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
    this.fit();
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

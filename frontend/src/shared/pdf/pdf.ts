import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';

// what a document may need beside itself lies where scripts/pdf-files.mjs puts it
const files = `${import.meta.env.BASE_URL}assets/pdfjs/`;

/**
 * A PDF that is read in a worker. The only way to PDF.js, which draws on canvases of ours: nothing in a
 * document runs, and it looks the same on phones, which have no viewer of their own in a page.
 */
export class Pdf {
  private constructor(private readonly document: PDFDocumentProxy) {}

  static async open(address: string): Promise<Pdf> {
    GlobalWorkerOptions.workerPort ??= new PdfWorker();
    const document = await getDocument({
      url: address,
      cMapUrl: `${files}cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${files}standard_fonts/`,
      wasmUrl: `${files}wasm/`,
      // our content policy lets no script be made of data
      useWasm: false,
      isEvalSupported: false,
      enableXfa: false,
    }).promise;
    return new Pdf(document);
  }

  get pages(): number {
    return this.document.numPages;
  }

  /** Draws a page as wide as is wanted, at the resolution of the screen. */
  async draw(number: number, canvas: HTMLCanvasElement, width: number): Promise<void> {
    const page = await this.document.getPage(number);
    const whole = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({
      scale: (width * Math.min(window.devicePixelRatio, 2)) / whole.width,
    });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    await page.render({ canvas, viewport }).promise;
  }

  close(): void {
    void this.document.destroy();
  }
}

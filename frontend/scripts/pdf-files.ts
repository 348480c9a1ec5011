import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const packed = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folders = ['cmaps', 'standard_fonts', 'wasm'];
const place = 'assets/pdfjs/';

/** What PDF.js fetches when a document asks for it: Chinese encodings, fonts that were not embedded, JPEG 2000. */
export function pdfFiles(): Plugin {
  return {
    name: 'duban-pdf-files',
    generateBundle() {
      for (const folder of folders) {
        for (const file of readdirSync(join(packed, folder))) {
          this.emitFile({
            type: 'asset',
            fileName: `${place}${folder}/${file}`,
            source: readFileSync(join(packed, folder, file)),
          });
        }
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, folder, file] =
          /^\/assets\/pdfjs\/(\w+)\/([\w.-]+)$/.exec(request.url?.split('?')[0] ?? '') ?? [];
        if (!folder || !file || !folders.includes(folder)) {
          return next();
        }
        if (file.endsWith('.js')) {
          response.setHeader('Content-Type', 'text/javascript');
        }
        response.end(readFileSync(join(packed, folder, basename(file))));
      });
    },
  };
}

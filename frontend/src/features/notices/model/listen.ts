import type { InboxState } from '@/shared/api/types';

const pause = 30_000;

interface Listener {
  hear: (state: InboxState) => void;
  /** The server does not let us listen; we ask again later. */
  refused: () => void;
}

/** Listens to a stream of events while the page is visible; what comes back ends it. */
export function listen(path: string, { hear, refused }: Listener): () => void {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function open() {
    if (source || document.hidden) {
      return;
    }
    const opened = new EventSource(path);
    source = opened;
    opened.addEventListener('inbox', (event) => hear(JSON.parse(event.data)));
    opened.addEventListener('error', () => {
      // a broken line is mended by the browser itself, a refusal is not
      if (opened.readyState === EventSource.CLOSED) {
        close();
        refused();
        retry = setTimeout(open, pause);
      }
    });
  }

  function close() {
    clearTimeout(retry);
    source?.close();
    source = undefined;
  }

  function look() {
    if (document.hidden) {
      close();
    } else {
      open();
    }
  }

  open();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    close();
  };
}

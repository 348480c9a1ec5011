import { csrfHeader } from './http';
import { isProblem, Problem, problemOf } from './problem';

/** Part of a file that has arrived, 0 to 1; fetch tells no such thing. */
type OnProgress = (part: number) => void;

/** Sends a file as a form; the answer comes once the server has worked on it. */
export async function upload<T>(
  path: string,
  file: File,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<T> {
  try {
    return await attempt<T>(path, file, onProgress, signal);
  } catch (error) {
    if (isProblem(error, 'csrf-token-invalid')) {
      return attempt<T>(path, file, onProgress, signal);
    }
    throw error;
  }
}

async function attempt<T>(
  path: string,
  file: File,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<T> {
  const headers = await csrfHeader();
  const request = new XMLHttpRequest();
  const form = new FormData();
  form.append('file', file);
  await new Promise<void>((resolve, reject) => {
    request.open('POST', path);
    for (const [name, value] of Object.entries({ Accept: 'application/json', ...headers })) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onProgress(1);
    request.onload = () => resolve();
    request.onerror = () => reject(new Problem('network', 0));
    request.onabort = () => reject(new DOMException('Aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
  if (request.status >= 400) {
    throw await problemOf(new Response(request.responseText, { status: request.status }));
  }
  return JSON.parse(request.responseText) as T;
}

import { isProblem, Problem, problemOf } from './problem';

const csrfCookie = 'XSRF-TOKEN';

function csrfToken(): string | undefined {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith(`${csrfCookie}=`));
  return cookie && decodeURIComponent(cookie.slice(csrfCookie.length + 1));
}

async function send(method: string, path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { method, credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }
    throw new Problem('network', 0);
  }
}

/** Any answer of the server carries the token's cookie, also one that refuses. */
export async function csrfHeader(): Promise<Record<string, string>> {
  if (!csrfToken()) {
    await send('GET', '/api/session', {});
  }
  const token = csrfToken();
  return token ? { 'X-XSRF-TOKEN': token } : {};
}

async function answer(response: Response): Promise<Response> {
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response;
}

async function attempt(
  method: string,
  path: string,
  body: unknown,
  keepalive: boolean,
): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', ...(await csrfHeader()) };
  return answer(await send(method, path, { headers, body: JSON.stringify(body), keepalive }));
}

async function change<T>(
  method: string,
  path: string,
  body?: unknown,
  leaving = false,
): Promise<T> {
  const response = await attempt(method, path, body, leaving).catch((error: unknown) => {
    if (isProblem(error, 'csrf-token-invalid')) {
      // the token of an earlier session; the refusal brought the new one
      return attempt(method, path, body, leaving);
    }
    throw error;
  });
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export const http = {
  async get<T>(path: string, signal?: AbortSignal): Promise<T> {
    const headers = { Accept: 'application/json' };
    return (await answer(await send('GET', path, { headers, signal }))).json();
  },
  async text(path: string, signal?: AbortSignal): Promise<string> {
    return (await answer(await send('GET', path, { signal }))).text();
  },
  /** `leaving` lets a small request outlive the page that sends it. */
  post: <T>(path: string, body?: unknown, leaving?: boolean) =>
    change<T>('POST', path, body, leaving),
  put: <T>(path: string, body?: unknown, leaving?: boolean) =>
    change<T>('PUT', path, body, leaving),
  delete: <T = void>(path: string) => change<T>('DELETE', path),
};

/** A query string of the filters that are set. */
export function query(filters: Record<string, string | number | null | undefined>): string {
  const set = Object.entries(filters).filter(([, value]) => value != null && value !== '');
  const text = new URLSearchParams(set.map(([key, value]) => [key, String(value)])).toString();
  return text && `?${text}`;
}

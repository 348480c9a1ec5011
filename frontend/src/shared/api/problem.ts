export interface FieldError {
  field: string;
  message: string;
}

/** A refusal of the server (RFC 9457), or `network` when there was no answer at all. */
export class Problem extends Error {
  constructor(
    readonly slug: string,
    readonly status: number,
    readonly detail: string | null = null,
    readonly fields: FieldError[] = [],
    readonly facts: Record<string, unknown> = {},
  ) {
    super(detail ?? slug);
    this.name = 'Problem';
  }
}

export function isProblem(error: unknown, slug: string): boolean {
  return error instanceof Problem && error.slug === slug;
}

/** Reads the answer of a refused request; one that is no problem document gets a slug by status. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = await response.json().catch(() => null);
  const slug = /^\/problems\/([\w-]+)$/.exec(body?.type ?? '')?.[1] ?? `status-${response.status}`;
  return new Problem(slug, response.status, body?.detail ?? null, body?.errors ?? [], body ?? {});
}

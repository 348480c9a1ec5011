import { useCallback, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** Filters kept in the address, so that a list can be reloaded, shared and gone back to. */
export function useFilters<Name extends string>(...names: Name[]) {
  const [params, setParams] = useSearchParams();
  const values = Object.fromEntries(
    names.map((name) => [name, params.get(name) ?? undefined]),
  ) as Record<Name, string | undefined>;

  // what was set last: a second choice may come before the page is drawn with the first
  const latest = useRef(params);
  useEffect(() => {
    latest.current = params;
  }, [params]);

  const replace = useCallback(
    (after: URLSearchParams) => {
      latest.current = after;
      setParams(after, { replace: true });
    },
    [setParams],
  );
  const setAll = useCallback(
    (changed: Partial<Record<Name, string | undefined>>) => {
      const after = new URLSearchParams(latest.current);
      for (const [name, value] of Object.entries<string | undefined>(changed)) {
        if (value) {
          after.set(name, value);
        } else {
          after.delete(name);
        }
      }
      replace(after);
    },
    [replace],
  );
  const set = useCallback(
    (name: Name, value: string | undefined) =>
      setAll({ [name]: value } as Partial<Record<Name, string | undefined>>),
    [setAll],
  );
  const clear = useCallback(() => replace(new URLSearchParams()), [replace]);
  return { values, set, setAll, clear, search: params.toString() && `?${params}` };
}

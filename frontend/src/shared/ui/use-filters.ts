import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Filters kept in the address, so that a list can be reloaded, shared and gone back to. */
export function useFilters<Name extends string>(...names: Name[]) {
  const [params, setParams] = useSearchParams();
  const values = Object.fromEntries(
    names.map((name) => [name, params.get(name) ?? undefined]),
  ) as Record<Name, string | undefined>;

  const setAll = useCallback(
    (changed: Partial<Record<Name, string | undefined>>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries<string | undefined>(changed)) {
            if (value) {
              after.set(name, value);
            } else {
              after.delete(name);
            }
          }
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  const set = useCallback(
    (name: Name, value: string | undefined) =>
      setAll({ [name]: value } as Partial<Record<Name, string | undefined>>),
    [setAll],
  );
  const clear = useCallback(() => setParams({}, { replace: true }), [setParams]);
  return { values, set, setAll, clear, search: params.toString() && `?${params}` };
}

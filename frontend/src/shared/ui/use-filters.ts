import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Filters kept in the address, so that a list can be reloaded, shared and gone back to. */
export function useFilters<Name extends string>(...names: Name[]) {
  const [params, setParams] = useSearchParams();
  const values = Object.fromEntries(
    names.map((name) => [name, params.get(name) ?? undefined]),
  ) as Record<Name, string | undefined>;

  const set = useCallback(
    (name: Name, value: string | undefined) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (value) {
            after.set(name, value);
          } else {
            after.delete(name);
          }
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  const clear = useCallback(() => setParams({}, { replace: true }), [setParams]);
  return { values, set, clear, search: params.toString() && `?${params}` };
}

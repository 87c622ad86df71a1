import { useState } from 'react';

type Schema<Value> = { readonly safeParse: (given: unknown) => { success: boolean; data?: Value } };

/**
 * A value that outlives a reload of the page, and ends with the tab. What another version of the page
 * has written, and cannot be read any more, counts as nothing.
 */
export function useKept<Value>(
  key: string,
  { schema, initial }: { schema: Schema<Value>; initial: () => Value },
): [value: Value, change: (next: Value) => void] {
  const [value, setValue] = useState(() => read(key, schema) ?? initial());
  const change = (next: Value) => {
    setValue(next);
    try {
      window.sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing keeps it as long as the page stands.
    }
  };
  return [value, change];
}

function read<Value>(key: string, schema: Schema<Value>): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(window.sessionStorage.getItem(key) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

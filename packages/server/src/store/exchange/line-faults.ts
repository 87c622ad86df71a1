import type { z } from 'zod';
import { type FileFault, faultyFiles } from '../import-files/file-faults.ts';

/** Faults that are gathered before reading is given up. */
const MOST_FAULTS = 20;

/** Gathers what is wrong with the lines of a file. */
export type LineFaults = {
  /** The line that is looked at, counted from 1. */
  row: number;
  readonly add: (message: string, column?: string | null, value?: string | null) => void;
  /** A value as its schema says; undefined where it is another, which is a fault. */
  readonly read: <Value>(schema: z.ZodType<Value>, value: unknown) => Value | undefined;
  readonly any: () => boolean;
  /** @throws Refusal for all that was gathered, if there is anything */
  readonly refuse: () => void;
};

/** Nothing is wrong so far. */
export function gatherFaults(file: string): LineFaults {
  const faults: FileFault[] = [];
  const refuse = (): void => {
    if (faults.length > 0) throw faultyFiles(faults);
  };
  const gathered: LineFaults = {
    row: 0,
    add: (message, column = null, value = null) => {
      faults.push({ file, row: gathered.row, column, value, message });
      if (faults.length >= MOST_FAULTS) refuse();
    },
    read: (schema, value) => {
      const read = schema.safeParse(value);
      if (read.success) return read.data;
      for (const { path, message } of read.error.issues) {
        gathered.add(lowerFirst(message), path.join('.') || null, shownAt(value, path));
      }
      return undefined;
    },
    any: () => faults.length > 0,
    refuse,
  };
  return gathered;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function shownAt(value: unknown, path: readonly PropertyKey[]): string | null {
  const found = path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
  if (found === undefined) return null;
  return typeof found === 'string' ? found : JSON.stringify(found);
}

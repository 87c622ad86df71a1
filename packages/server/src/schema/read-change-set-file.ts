import { coerceInputValue } from 'graphql';
import { Refusal } from '../domain/refusal.ts';
import {
  type ChangeInput,
  type ReadChanges,
  readChanges,
} from '../modules/change-set/read-changes.ts';
import { checkText } from '../modules/check-text.ts';
import { changeSetFileType } from './change-set-file-type.ts';
import { type InputFault, type InputPath, inputFaults } from './input-faults.ts';

/** What a file of changes asks for. */
export type ChangeSetFile = ReadChanges & {
  readonly reason: string;
  /** Undefined where the content of the file takes its place. */
  readonly idempotencyKey: string | undefined;
};

/** A file has at most as many operations as a change set of an import. */
const MOST_CHANGES = 1_000;

/** Checks what a file holds, and reads its operations; all its faults where there are any. */
export function readChangeSetFile(
  value: unknown,
): { readonly file: ChangeSetFile } | { readonly faults: readonly InputFault[] } {
  const type = changeSetFileType();
  const faults = inputFaults(type, value);
  if (faults.length > 0) return { faults };
  const { reason, idempotencyKey, changes } = coerceInputValue(value, type) as {
    reason: string;
    idempotencyKey?: string | null;
    changes: readonly ChangeInput[];
  };
  const refused: InputFault[] = [];
  attempt(() => checkText('reason', reason), refused);
  if (idempotencyKey != null) attempt(() => checkText('idempotencyKey', idempotencyKey), refused);
  const read = attempt(() => readChanges(changes, MOST_CHANGES), refused);
  if (!read || refused.length > 0) return { faults: refused };
  return { file: { reason, idempotencyKey: idempotencyKey ?? undefined, ...read } };
}

/** Runs a check; where it refuses, that is one more fault. */
function attempt<Result>(run: () => Result, faults: InputFault[]): Result | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    faults.push({ path: readPath(error.details.field ?? ''), message: error.message });
    return undefined;
  }
}

/** `changes[3].require` → `['changes', 3, 'require']`: where a field is that a message speaks of. */
function readPath(field: string): InputPath {
  return [...field.matchAll(/[^.[\]]+/gu)].map(([key]) => (/^\d+$/u.test(key) ? Number(key) : key));
}

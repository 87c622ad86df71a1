import { Refusal } from '../../domain/refusal.ts';

const OPERATION = /^changes\[(\d+)\]$/u;

/** Why operations were refused, by their place in the change set; undefined of any other error. */
export function reasonsOf(error: unknown): ReadonlyMap<number, string> | undefined {
  if (!(error instanceof Refusal)) return undefined;
  const { problems = [] } = error.details as {
    problems?: { operation: string; message: string }[];
  };
  const reasons = problems.flatMap(({ operation, message }) => {
    const at = OPERATION.exec(operation)?.[1];
    return at === undefined ? [] : [[Number(at), message] as const];
  });
  return reasons.length === 0 ? undefined : new Map(reasons.toReversed());
}

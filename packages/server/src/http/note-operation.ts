import type { Exchange } from './exchange.ts';

/** Notes the name of an operation, which comes from outside and may be of any length. */
export function noteOperation(
  exchange: Exchange | undefined,
  name: string | null | undefined,
): void {
  if (exchange !== undefined) exchange.operation = name?.slice(0, 100);
}

import type { ShownOperation } from './change-set-list';

/** How the server says that two entities were made one (domain/change-set/describe-change.ts). */
const MERGE = /^Merge /;

/** Whether one of these operations makes two entities one. */
export function isMerge(operations: readonly Pick<ShownOperation, 'sentence'>[]): boolean {
  return operations.some(({ sentence }) => MERGE.test(sentence));
}

import { toChangeInput } from '../../../editing/to-change-input';
import { MOST_SELECTED } from '../selection/selection';
import type { RowOperation } from './bulk-outcome';

/** Of the 256 KiB of a request; the rest is for its document, its reason and its key. */
const MOST_BYTES = 240 * 1024;

/** How many of the operations, from the first one on, the API takes in one change set. */
export function mostAtOnce(operations: readonly RowOperation[]): number {
  let bytes = 0;
  const sizes = operations.map(({ operation }) => {
    bytes += sizeOf(JSON.stringify(toChangeInput(operation))) + 1;
    return bytes;
  });
  const over = sizes.findIndex((size, at) => size > MOST_BYTES || at >= MOST_SELECTED);
  return over === -1 ? operations.length : over;
}

const encoder = new TextEncoder();

const sizeOf = (text: string) => encoder.encode(text).length;

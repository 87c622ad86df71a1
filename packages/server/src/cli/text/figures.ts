/** Decimals of a figure; more would say nothing to who reads it. */
const DECIMALS = 2;

/** A figure as it is printed: `2`, `0.41`, `7.5`. */
export function figure(value: number): string {
  return String(Number(value.toFixed(DECIMALS)));
}

/** A number of things: `1 step`, `2 steps`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${figure(count) === '1' ? one : many}`;
}

/** One figure of the report. */
export type Figure = {
  /** What was measured on what. */
  readonly what: string;
  readonly value: string;
  /** What it is to be, where there is a goal. */
  readonly goal?: string;
  /** Whether it is; only where there is a goal. */
  readonly met?: boolean;
};

/** A number with as many digits as it can bear. */
export function shown(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-GB');
  return value.toPrecision(2).replace(/\.0$/u, '');
}

/** A figure that is to be at most so much. */
export function atMost(what: string, value: number, most: number, unit: string): Figure {
  return { what, value: `${shown(value)} ${unit}`, goal: `≤ ${most}`, met: value <= most };
}

/** A figure that is to be at least so much. */
export function atLeast(what: string, value: number, least: number, unit: string): Figure {
  return { what, value: `${shown(value)} ${unit}`, goal: `≥ ${least}`, met: value >= least };
}

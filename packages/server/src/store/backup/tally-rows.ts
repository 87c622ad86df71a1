import { createHash } from 'node:crypto';
import { PARTS, type PartName, type Tallies } from './backup-format.ts';

/** Counts rows part by part, and takes their digests. */
export type RowTally = {
  /** Adds a row, given as its canonical text. */
  readonly add: (part: PartName, text: string) => void;
  readonly tallies: () => Tallies;
};

/** Digests are sums of the rows' own, since a database gives rows in an order of its own. */
const MODULUS = 1n << 256n;

/** Begins a tally of nothing. */
export function startTally(): RowTally {
  const sums = new Map(PARTS.map((part) => [part, { rows: 0, sum: 0n }]));
  return {
    add: (part, text) => {
      const tally = sums.get(part);
      if (tally === undefined) throw new Error(`There is no part "${part}".`);
      tally.rows += 1;
      tally.sum = (tally.sum + digestOf(text)) % MODULUS;
    },
    tallies: () => {
      const entries = PARTS.map((part) => {
        const { rows, sum } = sums.get(part) ?? { rows: 0, sum: 0n };
        return [part, { rows, digest: sum.toString(16).padStart(64, '0') }];
      });
      return Object.fromEntries(entries) as Tallies;
    },
  };
}

function digestOf(text: string): bigint {
  return BigInt(`0x${createHash('sha256').update(text).digest('hex')}`);
}

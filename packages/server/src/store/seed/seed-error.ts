/** A fault in a seed file, with the place where to mend it. */
export type SeedFault = {
  /** Path of the file inside the seed folder. */
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;
  readonly message: string;
};

const inOrder = (one: SeedFault, other: SeedFault): number =>
  one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1;

/** All faults of a seed folder, told together so that they can be mended together. */
export class SeedError extends Error {
  readonly faults: readonly SeedFault[];

  constructor(folder: string, faults: readonly SeedFault[]) {
    const sorted = faults.toSorted(inOrder);
    const lines = sorted.map(({ file, line, message }) => `  ${file}:${line}: ${message}`);
    const count = sorted.length === 1 ? '1 fault' : `${sorted.length} faults`;
    super(`The seed in ${folder} has ${count}; mend the files and run again:\n${lines.join('\n')}`);
    this.name = 'SeedError';
    this.faults = sorted;
  }
}

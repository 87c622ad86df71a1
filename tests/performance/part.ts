import type { Figure } from './figure.ts';

/** A part of the benchmark, which can be run and reported by itself. */
export type Part = {
  /** What it is called on the command line and in the report. */
  readonly name: string;
  /** What is to be known to read its figures. */
  readonly introduction: readonly string[];
  /** Measures, and tells figures as they come. */
  readonly measure: (dataFolder: string) => AsyncIterable<readonly Figure[]>;
};

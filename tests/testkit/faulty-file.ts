/** A file that cannot be imported, or a folder of them, and the place that is told. */
export type FaultyFile = {
  readonly name: string;
  readonly format: 'jsonl' | 'csv';
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** What is said, the place among it. */
  readonly expected: RegExp;
};

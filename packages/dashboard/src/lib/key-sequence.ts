/** Where somebody is in a sequence of keys, and which one is complete. */
export type KeyStep = {
  /** The keys so far; empty where none of the sequences begins with them. */
  readonly prefix: string;
  readonly complete: string | null;
};

/** Takes one more key. A key that leads nowhere may still begin a sequence of its own. */
export function nextKeyStep(prefix: string, key: string, sequences: readonly string[]): KeyStep {
  const keys = prefix === '' ? key : `${prefix} ${key}`;
  if (sequences.includes(keys)) return { prefix: '', complete: keys };
  if (sequences.some((sequence) => sequence.startsWith(`${keys} `))) {
    return { prefix: keys, complete: null };
  }
  return prefix === '' ? { prefix: '', complete: null } : nextKeyStep('', key, sequences);
}

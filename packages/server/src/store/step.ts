/** Told how far a long step has come: what is being done and, where known, how many of how many. */
export type Progress = (doing: string, done?: number, total?: number) => void;

/** What a step that takes long is given beside its work. */
export type Step = {
  readonly progress: Progress;
  /** Aborted when the step is to be given up, as on Ctrl-C; it then leaves nothing running. */
  readonly signal: AbortSignal;
};

const SECOND = 1_000;
const HOUR = 60 * 60 * SECOND;

/** Pauses double from this up to the longest, in milliseconds. */
const FIRST_PAUSE = 10 * SECOND;
const LONGEST_PAUSE = 6 * HOUR;
/** A webhook that was not reached for this long, in milliseconds, is paused. */
const PATIENCE = 72 * HOUR;

/** When a message is sent again that was not received. */
export type RetryTimes = {
  /** Milliseconds after so many attempts with it have failed. */
  readonly pauseAfter: (attempts: number) => number;
  /** Milliseconds of nothing but failures after which no more is sent. */
  readonly patience: number;
};

/** From 10 s to 6 h, for three days. */
export const RETRY_TIMES: RetryTimes = {
  pauseAfter: (attempts) => Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE),
  patience: PATIENCE,
};

/** How fast a long work goes, and how long it is going to take. */
type PaceFigures = {
  /** How much is done in a second; null while there is not enough to go by. */
  readonly rate: number | null;
  readonly secondsLeft: number | null;
};

/** Tells the pace of a work by how much of it is done, and how much there is, where that is known. */
export type Pace = (done: number, total: number | null) => PaceFigures;

const UNKNOWN: PaceFigures = { rate: null, secondsLeft: null };

/** A pace that begins now; the clock gives milliseconds. */
export function createPace(now: () => number): Pace {
  const started = now();
  return (done, total) => {
    const seconds = (now() - started) / 1_000;
    if (done === 0 || seconds < 1) return UNKNOWN;
    const rate = done / seconds;
    return { rate, secondsLeft: total === null ? null : Math.ceil((total - done) / rate) };
  };
}

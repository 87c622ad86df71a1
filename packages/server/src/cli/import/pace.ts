/** Says how fast a long work goes, and how long it will take. */
export type Pace = (done: number, total: number) => string;

/** A pace that begins now. */
export function createPace(now: () => number = () => performance.now()): Pace {
  const started = now();
  return (done, total) => {
    const seconds = (now() - started) / 1_000;
    if (done === 0 || seconds < 1) return 'operations';
    const rate = done / seconds;
    const left = Math.ceil((total - done) / rate);
    return `${Math.round(rate)} a second, ${minutes(left)} left, operations`;
  };
}

function minutes(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

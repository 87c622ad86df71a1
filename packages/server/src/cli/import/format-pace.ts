import { createPace } from '../../store/import-jobs/pace.ts';

/** Says how fast a long work goes, and how long it will take. */
type PaceWords = (done: number, total: number) => string;

/** The words for a pace that begins now. */
export function createPaceWords(now: () => number = () => performance.now()): PaceWords {
  const pace = createPace(now);
  return (done, total) => {
    const { rate, secondsLeft } = pace(done, total);
    if (rate === null || secondsLeft === null) return 'operations';
    return `${Math.round(rate)} a second, ${minutes(secondsLeft)} left, operations`;
  };
}

function minutes(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

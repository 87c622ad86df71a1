import type { Progress } from '../store/step.ts';

/** Where the steps are shown. */
export type StepsOptions = {
  readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  /** How many steps were shown before, by another process. */
  readonly done?: number;
  readonly total?: number;
};

/** Shows the steps of a long start: their number, how far each has come, and the time it took. */
export type Steps = {
  /** Runs the work as the next step; what it returns says in a few words what came of it. */
  readonly run: <Result>(
    title: string,
    work: (progress: Progress) => Promise<Result>,
    outcome: (result: Result) => string,
  ) => Promise<Result>;
};

/** On what is no terminal, counts are shown this often at most, in milliseconds. */
const PLAIN_INTERVAL = 5_000;
/** Goes back to the beginning of the line and empties it. */
const CLEAR = '\r\u001B[2K';

/** Steps that are shown on a stream: in place on a terminal, line by line anywhere else. */
export function createSteps({ stream, done = 0, total }: StepsOptions): Steps {
  let number = done;
  return {
    async run(title, work, outcome) {
      number += 1;
      const head = total === undefined ? title : `[${number}/${total}] ${title}`;
      const started = performance.now();
      const show = createLine(stream, head);
      try {
        const result = await work(show.progress);
        show.end(`${outcome(result)} (${seconds(performance.now() - started)})`);
        return result;
      } catch (error) {
        show.end(`failed (${seconds(performance.now() - started)})`);
        throw error;
      }
    },
  };
}

type Line = { readonly progress: Progress; readonly end: (text: string) => void };

function createLine(stream: StepsOptions['stream'], head: string): Line {
  if (stream.isTTY) {
    const draw = (text: string): void => {
      const line = `${head}: ${text}`;
      // A line that wraps could not be drawn over; some terminals give their width as 0.
      stream.write(`${CLEAR}${line.slice(0, (stream.columns || 80) - 1)}`);
    };
    draw('…');
    return {
      progress: (doing, done, total) => draw(describe(doing, done, total)),
      end: (text) => void stream.write(`${CLEAR}${head}: ${text}\n`),
    };
  }
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    progress: (doing, done, total) => {
      const now = performance.now();
      // What has no count comes seldom, and each time it is something else that is being done.
      if (done !== undefined && now - shownAt < PLAIN_INTERVAL) return;
      shownAt = now;
      stream.write(`${head}: ${describe(doing, done, total)} …\n`);
    },
    end: (text) => void stream.write(`${head}: ${text}\n`),
  };
}

function describe(doing: string, done?: number, total?: number): string {
  if (done === undefined) return doing;
  return total === undefined ? `${doing} ${done}` : `${doing} ${done} of ${total}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}

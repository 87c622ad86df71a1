import type { Database } from '../../../packages/server/src/store/database.ts';
import { type Figure, shown } from '../figure.ts';
import { median } from '../quantile.ts';
import { QUESTIONS, type Question, type Turn } from './questions.ts';

/** How often each question is asked, before the times count and afterwards. */
const TURNS = { warmUp: 20, measured: 40 } as const;

/** Asks the server; fails where it answers with errors. */
export type Ask = (document: string, variables: object) => Promise<unknown>;

/** What a question took, in milliseconds. */
type Times = { readonly product: number; readonly raw: number; readonly ratio: number };

/** Each question, asked of the server between two times of asking the database by hand. */
export async function* measureQuestions(
  database: Database,
  ask: Ask,
  turns: readonly Turn[],
): AsyncGenerator<readonly Figure[]> {
  const times = new Map<string, Times>();
  for (const question of QUESTIONS) {
    const found = await timesOf(question, { database, ask, turns });
    times.set(question.name, found);
    yield [
      {
        what: question.name,
        value: `${shown(found.product)} ms, ${shown(found.ratio)} times the driver's ${shown(found.raw)} ms`,
      },
    ];
  }
  yield [deepPage(times)];
}

type Asking = {
  readonly database: Database;
  readonly ask: Ask;
  readonly turns: readonly Turn[];
};

async function timesOf(
  { document, cypher, variables }: Question,
  { database, ask, turns }: Asking,
): Promise<Times> {
  const times: Times[] = [];
  for (let at = 0; at < TURNS.warmUp + TURNS.measured; at++) {
    const turn = turns[at % turns.length];
    if (turn === undefined) throw new Error('There is nothing to ask about.');
    const given = variables(turn);
    const byHand = () => database.read(cypher, given);
    const before = await timed(byHand);
    const product = await timed(() => ask(document, given));
    const raw = (before + (await timed(byHand))) / 2;
    if (at >= TURNS.warmUp) times.push({ product, raw, ratio: product / raw });
  }
  return {
    product: median(times.map((one) => one.product)),
    raw: median(times.map((one) => one.raw)),
    ratio: median(times.map((one) => one.ratio)),
  };
}

/** How much longer a page deep in a list takes than its first. */
function deepPage(times: ReadonlyMap<string, Times>): Figure {
  const timeOf = (name: string) => times.get(name)?.product ?? Number.NaN;
  const ratio = timeOf('Browse: page 500 of skills') / timeOf('Browse: the first page of skills');
  const what = 'Browse: page 500 of skills';
  return { what, value: `${shown(ratio)} of the first`, goal: '≤ 1.2', met: ratio <= 1.2 };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

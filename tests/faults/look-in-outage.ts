import { randomUUID } from 'node:crypto';
import type { ChangeClient, Outcome } from './change-client.ts';
import { CHANGE, createSkill } from './change-request.ts';

/** What the pages for probes say, by their status. */
export type Health = Readonly<Record<'healthz' | 'readyz', number | undefined>>;

/** What came of a request, by its code where it was refused, and after how many milliseconds. */
export type Timed = { readonly what: string; readonly took: number };

const PLAN = `{
  planTransition(input: { from: "data-engineer", to: "machine-learning-engineer" }) {
    revision
    from { name }
    to { name }
    routes { effort }
  }
}`;
const ROLES = '{ roles(limit: 3) { slug description } }';

/** Asks both pages. */
export async function healthOf({ statusOf }: ChangeClient): Promise<Health> {
  const [healthz, readyz] = await Promise.all([statusOf('/healthz'), statusOf('/readyz')]);
  return { healthz, readyz };
}

/** Asks for a plan, which needs no database. */
export async function askPlan({ ask }: ChangeClient): Promise<string> {
  return whatOf(await ask(PLAN));
}

/** Asks for what only the database knows. */
export function askRoles({ ask }: ChangeClient): Promise<Timed> {
  return timed(ask(ROLES));
}

/** Tries to write once, without trying again. */
export function tryWrite({ ask }: ChangeClient): Promise<Timed> {
  const key = randomUUID();
  const changes = [createSkill(`never-${key}`)];
  return timed(ask(CHANGE, { key, reason: `never ${key}`, changes }));
}

async function timed(asked: Promise<Outcome<unknown>>): Promise<Timed> {
  const begun = performance.now();
  const what = whatOf(await asked);
  return { what, took: performance.now() - begun };
}

const whatOf = (outcome: Outcome<unknown>): string =>
  outcome.what === 'refusal' ? outcome.code : outcome.what;

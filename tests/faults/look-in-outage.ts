import { randomUUID } from 'node:crypto';
import type { ChangeClient, Outcome } from './change-client.ts';
import { CHANGE, type Changed, createSkill } from './change-request.ts';

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

/** The revision that plans are made on; before all of them where there is no plan. */
export async function planRevision({ ask }: ChangeClient): Promise<number> {
  const outcome = await ask<{ planTransition: { revision: number } }>(PLAN);
  return outcome.what === 'answer' ? outcome.data.planTransition.revision : -1;
}

/** Asks for what only the database knows. */
export function askRoles({ ask }: ChangeClient): Promise<Timed> {
  return timed(ask(ROLES));
}

/** Tries to write once, without trying again. */
export function tryWrite(client: ChangeClient): Promise<Timed> {
  return timed(writeOnce(client));
}

/** The revision of a change set of one's own; undefined where it is not acknowledged. */
export async function writeRevision(client: ChangeClient): Promise<number | undefined> {
  const outcome = await writeOnce(client);
  return outcome.what === 'answer' ? (outcome.data.changeSet.revision ?? undefined) : undefined;
}

function writeOnce({ ask }: ChangeClient): Promise<Outcome<Changed>> {
  const key = randomUUID();
  const changes = [createSkill(`outage-${key}`)];
  return ask<Changed>(CHANGE, { key, reason: 'to try it', changes });
}

async function timed(asked: Promise<Outcome<unknown>>): Promise<Timed> {
  const begun = performance.now();
  const what = whatOf(await asked);
  return { what, took: performance.now() - begun };
}

const whatOf = (outcome: Outcome<unknown>): string =>
  outcome.what === 'refusal' ? outcome.code : outcome.what;

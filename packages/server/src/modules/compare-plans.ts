import type { RolePair } from '../domain/planner/golden-pairs.ts';
import { type FoundRoute, PLAN_DEFAULTS } from '../domain/planner/plan-question.ts';
import { searchRoutes } from '../domain/planner/plan-routes.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import { runInTurns } from './run-in-turns.ts';

/** Two states of the graph. */
type Snapshots = { readonly before: Snapshot; readonly after: Snapshot };

/**
 * The plans of pairs of roles on two states of the graph, with the defaults of `planTransition`. Pairs
 * are left out of which the graph has not both roles before.
 * @throws Refusal UNAVAILABLE where the signal is aborted
 */
export async function comparePlans(
  { before, after }: Snapshots,
  pairs: readonly RolePair[],
  signal: AbortSignal,
) {
  const compared = [];
  for (const pair of pairs) {
    const first = await planOf(before, pair, signal);
    if (first === null) continue;
    const second = after === before ? first : await planOf(after, pair, signal);
    compared.push({
      from: first.from,
      to: first.to,
      before: first.best,
      after: second?.best ?? null,
      isChanged: JSON.stringify(second?.routes) !== JSON.stringify(first.routes),
    });
  }
  return compared;
}

type Figures = ReturnType<typeof figuresOf>;

async function planOf(snapshot: Snapshot, pair: RolePair, signal: AbortSignal) {
  const [from, to] = [roleOf(snapshot, pair.from), roleOf(snapshot, pair.to)];
  if (from < 0 || to < 0) return null;
  const { routes, direct } = await runInTurns(
    searchRoutes(snapshot, { ...PLAN_DEFAULTS, from, to }),
    signal,
  );
  const all: Figures[] = routes.map((route) => figuresOf(snapshot, route));
  const best = { ...(all[0] ?? figuresOf(snapshot, direct)), routeCount: all.length };
  return { from: nameOf(snapshot, from), to: nameOf(snapshot, to), best, routes: [best, ...all] };
}

function roleOf({ roles }: Snapshot, slug: string): number {
  return roles.findIndex((role) => role.slug === slug);
}

const nameOf = ({ roles }: Snapshot, role: number): string => roles[role]?.name ?? '';

function figuresOf(snapshot: Snapshot, { roles, effort, largestGap, newLevels }: FoundRoute) {
  return { roles: roles.map((role) => nameOf(snapshot, role)), effort, largestGap, newLevels };
}

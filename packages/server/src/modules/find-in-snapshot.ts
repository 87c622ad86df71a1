import { Refusal } from '../domain/refusal.ts';
import { nearestNames } from './nearest-names.ts';
import { type Lookup, placeInSnapshot } from './place-in-snapshot.ts';
import type { RequestContext } from './request-context.ts';
import { runInTurns } from './run-in-turns.ts';
import { spellingsOf } from './spellings.ts';

/** A reference, and the field of the input that gives it. */
export type GivenReference = { readonly field: string; readonly ref: string };

type Context = Pick<RequestContext, 'references' | 'signal'>;

/** The most names that a refusal suggests. */
const SUGGESTIONS = 3;

/**
 * The place of an entity in the snapshot, as `placeInSnapshot` finds it.
 * @throws Refusal NOT_FOUND with the nearest names where nothing in use has the reference
 */
export async function findInSnapshot(
  context: Context,
  lookup: Lookup,
  given: GivenReference,
): Promise<number> {
  const place = await placeInSnapshot(context.references, lookup, given.ref);
  return place ?? refuse(context, lookup, given);
}

/**
 * The places of several entities, in one trip to the database at the most.
 * @throws Refusal NOT_FOUND for the first that nothing in use has
 */
export async function findAllInSnapshot(
  context: Context,
  lookup: Lookup,
  given: readonly GivenReference[],
): Promise<readonly number[]> {
  const places = await Promise.all(
    given.map(({ ref }) => placeInSnapshot(context.references, lookup, ref)),
  );
  const found: number[] = [];
  for (const [at, one] of given.entries()) {
    found.push(places[at] ?? (await refuse(context, lookup, one)));
  }
  return found;
}

async function refuse(
  { signal }: Context,
  { kind, names }: Lookup,
  { field, ref }: GivenReference,
): Promise<never> {
  const spellings = await runInTurns(spellingsOf(names), signal);
  const suggestions = nearestNames(spellings, ref, SUGGESTIONS).map(
    (index) => names[index]?.slug ?? '',
  );
  const remedy =
    suggestions.length > 0
      ? `Did you mean ${suggestions.join(', ')}?`
      : 'Look for it by name with `search`.';
  throw new Refusal(
    'NOT_FOUND',
    `${field}: there is no ${kind.toLowerCase()} "${ref}" in use. ${remedy}`,
    { field, value: ref, suggestions },
  );
}

import { nearestNames } from '../nearest-names.ts';
import { placeInSnapshot, skillLookup } from '../place-in-snapshot.ts';
import type { RequestContext } from '../request-context.ts';
import { runInTurns } from '../run-in-turns.ts';
import { entitiesCalled, type Spellings, spellingsOf } from '../spellings.ts';
import { formerlyCalled } from './former-names.ts';

/** What a text names; skills by their places in the snapshot. */
type NameMatch = {
  readonly name: string;
  readonly skill: number | undefined;
  readonly suggestions: readonly number[];
};

/** The most skills that are suggested for a text that names none. */
const SUGGESTIONS = 3;

/**
 * Finds the skills that texts name: by a name, slug or alias in use, else by one of a skill that was
 * replaced, else by a reference, in one trip to the database for all that are left.
 */
export async function matchNames(
  context: RequestContext,
  names: readonly string[],
): Promise<readonly NameMatch[]> {
  const { skills } = context.snapshot();
  const spellings = await runInTurns(spellingsOf(skills), context.signal);
  const called = await Promise.all(names.map((name) => skillsCalled(context, spellings, name)));
  return runInTurns(withSuggestions(spellings, names, called), context.signal);
}

async function skillsCalled(
  { references, snapshot }: RequestContext,
  spellings: Spellings,
  name: string,
): Promise<readonly number[]> {
  const called = entitiesCalled(spellings, name);
  if (called.length > 0) return called;
  const replaced = formerlyCalled(snapshot(), name);
  if (replaced.length > 0) return replaced;
  const place = await placeInSnapshot(references, skillLookup(snapshot()), name.trim());
  return place === undefined ? [] : [place];
}

/** Adds the nearest names where there is no skill of a name; with pauses, as that takes time. */
function* withSuggestions(
  spellings: Spellings,
  names: readonly string[],
  called: readonly (readonly number[])[],
): Generator<void, readonly NameMatch[]> {
  const matches: NameMatch[] = [];
  for (const [at, name] of names.entries()) {
    const [skill, ...others] = called[at] ?? [];
    if (skill === undefined) {
      const suggestions = nearestNames(spellings, name, SUGGESTIONS);
      matches.push({ name, skill: undefined, suggestions });
      yield;
    } else if (others.length > 0) {
      matches.push({ name, skill: undefined, suggestions: [skill, ...others] });
    } else matches.push({ name, skill, suggestions: [] });
  }
  return matches;
}

import { splitReference } from '../../domain/change-set/find-row.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { SnapshotName } from '../../domain/snapshot/snapshot.ts';
import { nearestNames } from '../nearest-names.ts';
import type { RequestContext } from '../request-context.ts';
import { runInTurns } from '../run-in-turns.ts';
import { spellingsOf } from '../spellings.ts';

/** The most names that a refusal suggests. */
const SUGGESTIONS = 3;

/** The outcome of work; where it is refused for a name that nothing has, with the nearest names. */
export async function suggesting<Result>(
  context: Pick<RequestContext, 'snapshot' | 'signal'>,
  work: Promise<Result>,
): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof Refusal ? await withSuggestions(context, error) : error;
  }
}

async function withSuggestions(
  { snapshot, signal }: Pick<RequestContext, 'snapshot' | 'signal'>,
  refusal: Refusal,
): Promise<Refusal> {
  const { rule, value } = refusal.details;
  if (rule !== 'UNKNOWN_REFERENCE' || typeof value !== 'string') return refusal;
  const { kind, slug } = splitReference(value);
  const { roles, skills, tools, credentials } = snapshot();
  const all: readonly SnapshotName[] = [...roles, ...skills, ...tools, ...credentials];
  const names = all.filter((name) => kind === undefined || name.kind === kind);
  const nearest = nearestNames(await runInTurns(spellingsOf(names), signal), slug, SUGGESTIONS);
  const suggestions = nearest.flatMap((index) => {
    const name = names[index];
    return name ? [`${name.kind.toLowerCase()}/${name.slug}`] : [];
  });
  if (suggestions.length === 0) return refusal;
  const message = `${refusal.message} Did you mean ${suggestions.join(', ')}?`;
  return new Refusal(refusal.code, message, { ...refusal.details, suggestions });
}

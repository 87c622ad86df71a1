import { Refusal } from '../domain/refusal.ts';
import type { EntityName } from '../store/entity-name.ts';
import type { RequestContext } from './request-context.ts';

/** The one entity that a reference names, or null; a slug of several kinds is refused. */
export async function findEntity(
  references: RequestContext['references'],
  field: string,
  ref: string,
): Promise<EntityName | null> {
  const [entity, ...others] = await references.load(ref);
  if (!entity || others.length === 0 || entity.id === ref) return entity ?? null;
  const choices = [entity, ...others].map(({ kind, slug }) => `${kind.toLowerCase()}/${slug}`);
  throw new Refusal(
    'BAD_USER_INPUT',
    `${field}: "${ref}" names several entities. Say which one: ${choices.join(', ')}.`,
    { field, value: ref, suggestions: choices },
  );
}

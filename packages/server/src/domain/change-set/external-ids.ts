import type { ChangeProblem } from './change-problem.ts';
import { nameOfEntity } from './changing.ts';
import type { GraphDraft } from './graph-draft.ts';
import type { StoredEntity } from './rows.ts';

/** A scheme and what it calls the entity, in signs that can be seen; an index takes no longer one. */
const EXTERNAL_ID = /^[a-z][a-z0-9]*:[\p{L}\p{M}\p{N}\p{P}\p{S}]{1,300}$/u;

/** The external ids of an entity, sorted. */
export const externalIdsOf = ({ references }: GraphDraft, id: string): string[] =>
  references
    .find('entity', id)
    .filter(({ type }) => type === 'EXTERNAL')
    .map(({ key }) => key)
    .toSorted();

/** Makes an entity known by just these external ids; one that leads elsewhere is a problem. */
export function setExternalIds(
  draft: GraphDraft,
  { id }: StoredEntity,
  externalIds: readonly string[],
): ChangeProblem[] {
  const problems = [...new Set(externalIds)].flatMap((key) => checkExternalId(draft, id, key));
  if (problems.length > 0) return problems;
  const known = externalIdsOf(draft, id);
  for (const key of known) if (!externalIds.includes(key)) draft.write('references', key, null);
  for (const key of externalIds) {
    if (!known.includes(key))
      draft.write('references', key, { key, type: 'EXTERNAL', entityId: id });
  }
  return [];
}

function checkExternalId(draft: GraphDraft, id: string, key: string): ChangeProblem[] {
  const at = { field: 'externalIds', value: key };
  if (!EXTERNAL_ID.test(key)) {
    const message = `externalIds: "${key}" is no external id; expected one such as onet:15-2051.00.`;
    return [{ rule: 'BAD_FIELD', message, ...at }];
  }
  const holder = draft.references.get(key)?.entityId ?? draft.entities.get(key)?.id;
  if (holder === undefined || holder === id) return [];
  const owner = draft.entities.get(holder);
  const existing = owner ? nameOfEntity(owner) : holder;
  const message = `externalIds: "${key}" already leads to ${existing}; take it away there first, or merge the two.`;
  return [{ rule: 'DUPLICATE_REFERENCE', message, existing, ...at }];
}

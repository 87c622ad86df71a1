import type { Redirect } from './change.ts';
import type { ChangeProblem } from './change-problem.ts';
import { nameOfEntity } from './changing.ts';
import type { GraphDraft } from './graph-draft.ts';
import type { StoredEntity } from './rows.ts';

/** Of keys those that do not lead to an entity yet. */
export const newRedirects = (
  { references }: GraphDraft,
  id: string,
  redirects: readonly Redirect[],
): Redirect[] => redirects.filter(({ key }) => references.get(key)?.entityId !== id);

/** Lets keys lead to an entity; one that means something else is a problem. */
export function addRedirects(
  draft: GraphDraft,
  { id }: StoredEntity,
  redirects: readonly Redirect[],
): ChangeProblem[] {
  const problems = redirects.flatMap((redirect) => checkRedirect(draft, redirect, id));
  if (problems.length > 0) return problems;
  for (const { key, type } of redirects) {
    draft.write('references', key, { key, type, entityId: id });
  }
  return [];
}

function checkRedirect(draft: GraphDraft, { key }: Redirect, id: string): ChangeProblem[] {
  const led = draft.references.get(key);
  const [owner] = [
    ...draft.entities.find('slug', key),
    ...[draft.entities.get(key), led && draft.entities.get(led.entityId)].filter((row) => !!row),
  ];
  if (!owner || (led?.entityId === id && owner.id === id)) return [];
  const existing = nameOfEntity(owner);
  const message = `redirects: "${key}" already means ${existing}; take it out of the list.`;
  return [{ rule: 'DUPLICATE_REFERENCE', field: 'redirects', value: key, message, existing }];
}

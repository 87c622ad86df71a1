import { Refusal } from '../../domain/refusal.ts';

/** The refusal of a reference that names nothing. */
export function unknownEntity(ref: string): Refusal {
  return new Refusal(
    'NOT_FOUND',
    `ref: there is no entity "${ref}". Give \`kind/slug\` or an id, as \`search\` returns them.`,
    { field: 'ref', value: ref },
  );
}

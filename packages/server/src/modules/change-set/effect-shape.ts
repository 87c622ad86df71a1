import type { Effect } from '../../domain/change-set/effect.ts';
import type { StoredStatement } from '../../domain/change-set/rows.ts';
import type { RequestContext } from '../request-context.ts';

/** The row of an effect as it is or, where it is gone, as it was. */
const rowOf = <One extends Effect>({ before, after }: One): One['before'] => after ?? before;

/** `Effect.action`. */
export function actionOf({ before, after }: Effect): 'CREATED' | 'UPDATED' | 'REMOVED' {
  if (before === null) return 'CREATED';
  return after === null ? 'REMOVED' : 'UPDATED';
}

/** `Effect.subject`: what the row is, in words; the names of all ends are read in one trip. */
export async function subjectOf(
  effect: Effect,
  references: RequestContext['references'],
): Promise<string> {
  switch (effect.table) {
    case 'entities': {
      const row = rowOf(effect);
      return row ? `${row.kind.toLowerCase()}/${row.slug}` : effect.id;
    }
    case 'statements': {
      const row = rowOf(effect);
      return row ? sentenceOf(row, references) : effect.id;
    }
    case 'evidence':
      return rowOf(effect)?.locator ?? effect.id;
    case 'references':
      return effect.id;
    default:
      return effect satisfies never;
  }
}

async function sentenceOf(
  { type, from, to }: StoredStatement,
  references: RequestContext['references'],
): Promise<string> {
  const ends = await Promise.all([from, to].map((id) => nameOf(id, references)));
  return ends.join(` ${type} `);
}

async function nameOf(id: string, references: RequestContext['references']): Promise<string> {
  const [entity] = await references.load(id);
  return entity ? `${entity.kind.toLowerCase()}/${entity.slug}` : id;
}

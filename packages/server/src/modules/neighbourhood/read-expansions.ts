import { STATEMENT_TYPES, type StatementType } from '../../domain/graph/statement-types.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Expansion } from '../../store/read-scene.ts';
import { checkRange } from '../check-range.ts';
import { type EntityKind, toKinds } from '../entity-kind.ts';
import { findEntity } from '../find-entity.ts';
import type { RequestContext } from '../request-context.ts';

/** The most expansions that a scene is made of. */
const MOST_EXPANSIONS = 100;

/** The most entities that an expansion brings. */
const MOST_BROUGHT = 500;

/** An expansion as the API takes it. */
export type ExpansionInput = {
  readonly ref?: string | null;
  readonly kind?: EntityKind | null;
  readonly type?: string | null;
  readonly outward?: boolean | null;
  readonly budget?: number | null;
};

/**
 * Checks a list of expansions and resolves what they name.
 * @throws Refusal BAD_USER_INPUT or LIMIT_EXCEEDED naming the field, its value and the remedy
 */
export function readExpansions(
  { references }: RequestContext,
  given: readonly ExpansionInput[],
): Promise<Expansion[]> {
  if (given.length > MOST_EXPANSIONS) throw tooMany(given.length);
  return Promise.all(given.map((one, at) => readExpansion(references, one, `expansions[${at}]`)));
}

async function readExpansion(
  references: RequestContext['references'],
  { ref, kind, type, outward, budget: given }: ExpansionInput,
  field: string,
): Promise<Expansion> {
  const budget = given ?? 20;
  checkRange(`${field}.budget`, budget, { least: 0, most: MOST_BROUGHT });
  const [label] = toKinds(kind && [kind]) ?? [];
  if (label && ref == null && type == null) return { kind: label, budget };
  if (label || ref == null) throw notOne(field);
  const of = { type: readType(`${field}.type`, type), outward: outward ?? null, budget };
  const entity = await findEntity(references, `${field}.ref`, ref);
  return entity ? { entity, ...of } : { entity };
}

function readType(field: string, type: string | null | undefined): StatementType | null {
  if (type == null) return null;
  const known = STATEMENT_TYPES.find((one) => one === type);
  if (known) return known;
  const message = `${field}: there is no statement of type "${type}". Give one of ${STATEMENT_TYPES.join(', ')}.`;
  throw new Refusal('BAD_USER_INPUT', message, { field, value: type });
}

function notOne(field: string): Refusal {
  const message = `${field}: give either ref, with type and outward if you like, or kind with neither.`;
  return new Refusal('BAD_USER_INPUT', message, { field, value: null });
}

function tooMany(found: number): Refusal {
  const message = `expansions: there are ${found}; at most ${MOST_EXPANSIONS} make a scene. Give fewer of them larger budgets.`;
  return new Refusal('LIMIT_EXCEEDED', message, {
    field: 'expansions',
    limit: MOST_EXPANSIONS,
    found,
  });
}

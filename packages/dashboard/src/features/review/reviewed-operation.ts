import type { OperationSign } from '../../editing/use-operation-words';
import type { Review_ChangeSetFragment } from '../../gql/graphql';
import { KINDS, type Kind } from '../../lib/kinds';

/** A change set as a review looks at it. */
export type Reviewed = Review_ChangeSetFragment;

/** One of its operations. */
export type ReviewedOperation = Reviewed['operations'][number];

/** What an operation does to one row. */
export type ReviewedEffect = ReviewedOperation['effects'][number];

/** Another row is what an operation is about; this one follows from it. */
type Telling = Pick<ReviewedEffect, 'table' | 'action' | 'fields'>;

/** Whether an operation adds, takes away or changes; to take out of use is to take away. */
export function signOf(effects: readonly Telling[]): OperationSign {
  const signs = new Set(effects.filter(isTelling).map(signOfEffect));
  const [only] = signs;
  return signs.size === 1 && only !== undefined ? only : '±';
}

/** A statement whose evidence comes or goes is counted as changed, but no field of it is. */
function isTelling({ table, fields }: Telling): boolean {
  return table !== 'REFERENCES' && fields.length > 0;
}

function signOfEffect({ action, fields }: Telling): OperationSign {
  if (action !== 'UPDATED') return action === 'CREATED' ? '+' : '−';
  const status = fields.find(({ field }) => field === 'status')?.after;
  if (status === undefined) return '±';
  return status === 'ACTIVE' ? '+' : '−';
}

/** The value of a field as an effect leaves it or, where the row is gone, as it was. */
function valueIn({ fields }: Pick<ReviewedEffect, 'fields'>, name: string): unknown {
  const found = fields.find(({ field }) => field === name);
  return found?.after ?? found?.before ?? null;
}

const textIn = (effect: ReviewedEffect, name: string): string => {
  const value = valueIn(effect, name);
  return typeof value === 'string' ? value : '';
};

/** An entity that a change set adds, so that nothing can be asked about it yet. */
export type AddedEntity = { readonly kind: Kind; readonly slug: string; readonly name: string };

/** The entities that a change set adds, by their ids and by `kind/slug`. */
export function addedEntities(
  operations: readonly ReviewedOperation[],
): ReadonlyMap<string, AddedEntity> {
  const added = operations
    .flatMap(({ effects }) => effects)
    .filter(({ table, action }) => table === 'ENTITIES' && action === 'CREATED')
    .flatMap((effect): [string, AddedEntity][] => {
      const kind = kindOfRef(effect.subject);
      if (!kind) return [];
      const entity = { kind, slug: textIn(effect, 'slug'), name: textIn(effect, 'name') };
      return [
        [effect.id, entity],
        [effect.subject, entity],
      ];
    });
  return new Map(added);
}

/** The kind of `role/data-engineer`; undefined where it is an id. */
export function kindOfRef(ref: string): Kind | undefined {
  const [first, slug] = ref.split('/');
  return slug === undefined ? undefined : KINDS.find((kind) => kind.toLowerCase() === first);
}

/** A statement that an operation is about. */
export type ReviewedStatement = {
  readonly id: string;
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** Where its claim and its grades come from, where the operation says so. */
  readonly basis: unknown;
  readonly gradeBasis: unknown;
  /** Whether the graph has it without this operation. */
  readonly isThere: boolean;
};

/** The statement that an operation adds, changes, removes or supports, where it is about one. */
export function statementOf({ effects }: ReviewedOperation): ReviewedStatement | null {
  if (effects.some(({ table }) => table === 'ENTITIES')) return null;
  const effect = effects.find(({ table }) => table === 'STATEMENTS');
  const [from, type, to] = effect?.subject.split(' ') ?? [];
  if (!effect || from === undefined || type === undefined || to === undefined) return null;
  return {
    id: effect.id,
    from,
    type,
    to,
    basis: valueIn(effect, 'basis'),
    gradeBasis: valueIn(effect, 'gradeBasis'),
    isThere: effect.action !== 'CREATED',
  };
}

/** A piece of evidence that comes or goes. */
export type ReviewedEvidence = {
  readonly id: string;
  readonly sign: OperationSign;
  /** The id of its source. */
  readonly source: string;
  readonly locator: string;
  readonly note: string;
};

/** The evidence that an operation adds or takes away. */
export function evidenceOf({ effects }: ReviewedOperation): ReviewedEvidence[] {
  return effects
    .filter(({ table, fields }) => table === 'EVIDENCE' && fields.length > 0)
    .map((effect) => ({
      id: effect.id,
      sign: signOfEffect(effect),
      source: textIn(effect, 'sourceId'),
      locator: textIn(effect, 'locator'),
      note: textIn(effect, 'note'),
    }));
}

/** A scheme, and what it calls an entity: former slugs and ids of what was merged have no colon there. */
const EXTERNAL = /^[a-z][a-z0-9]*:/u;

/** The external ids that an operation gives to an entity, and those that it takes away. */
export function externalIdsIn({ effects }: Pick<ReviewedOperation, 'effects'>) {
  const external = effects.filter(({ table, id }) => table === 'REFERENCES' && EXTERNAL.test(id));
  const idsOf = (wanted: ReviewedEffect['action']): string[] =>
    external.filter(({ action }) => action === wanted).map(({ id }) => id);
  return { added: idsOf('CREATED'), removed: idsOf('REMOVED') };
}

/** Of the answers to a question those that another one excludes, as both write to one row. */
export function excludedBy(
  position: number,
  operations: readonly Pick<ReviewedOperation, 'position' | 'effects'>[],
): number[] {
  const rowsOf = ({ effects }: Pick<ReviewedOperation, 'effects'>): string[] =>
    effects.map(({ table, id }) => `${table} ${id}`);
  const own = new Set(operations.filter((one) => one.position === position).flatMap(rowsOf));
  return operations
    .filter((one) => one.position !== position && rowsOf(one).some((row) => own.has(row)))
    .map((one) => one.position);
}

/** What is said elsewhere, or means nothing to people. */
const UNTOLD = new Set(['from', 'to', 'groupUris', 'statementId', 'sourceId']);

/** What everything has when it comes, and when it goes. */
const USUAL: Readonly<Record<string, unknown>> = { status: 'ACTIVE', rank: 'NORMAL' };

/** Said beside the evidence, where a statement comes or goes. */
const GROUNDS = new Set(['basis', 'gradeBasis']);

/** What is read first, in this order; all else follows by name. */
const FIRST = ['name', 'description', 'aliases', 'necessity', 'level', 'importance'];

/** The fields of an entity or statement that are worth a line, each as it was and as it is to be. */
export function toldFields({ action, fields }: ReviewedEffect): ReviewedEffect['fields'] {
  return fields
    .filter(({ field, before, after }) => {
      if (UNTOLD.has(field) || (isNothing(before) && isNothing(after))) return false;
      if (action === 'UPDATED') return true;
      return !GROUNDS.has(field) && (after ?? before) !== USUAL[field];
    })
    .toSorted((one, other) => placeIn(one.field) - placeIn(other.field));
}

function placeIn(field: string): number {
  const at = FIRST.indexOf(field);
  return at === -1 ? FIRST.length : at;
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

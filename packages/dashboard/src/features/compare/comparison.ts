import type { CompareRolesQuery, SkillCategory, TrendEffect } from '../../gql/graphql';
import type { Kind } from '../../lib/kinds';
import type { LinkedEntity } from '../../lib/linked-entity';
import type { Grounds } from '../../ui/evidence-list';

/** A role that stands beside others. */
export type ComparedRole = LinkedEntity & {
  readonly seniority: number | null;
  readonly group: string | null;
};

/** What one role has to say of a row. */
export type CompareCell = {
  readonly grounds: Grounds;
  readonly level?: number;
  readonly importance?: number;
  /** Whether the role does not name it, but asks for skills that build on it. */
  readonly implied?: boolean;
  /** Whether the role welcomes it, but does not need it. */
  readonly optional?: boolean;
  readonly effect?: TrendEffect;
};

/** The parts of a comparison, in the order in which they are shown. */
export const COMPARE_PARTS = ['skills', 'tools', 'industries', 'trends'] as const;

/** One of them. */
export type ComparePart = (typeof COMPARE_PARTS)[number];

/** An entity, and what each of the roles has to do with it. */
export type CompareRow = {
  /** Its key in the address, such as `skills.python`. */
  readonly key: string;
  readonly part: ComparePart;
  readonly kind: Kind;
  readonly entity: LinkedEntity;
  readonly category: SkillCategory | null;
  /** In the order of the roles; null where a role has nothing to do with it. */
  readonly cells: readonly (CompareCell | null)[];
};

/** A direct move from one of the roles to another. */
export type CompareMove = CompareRolesQuery['compareRoles']['moves'][number];

/** Roles side by side. */
export type Comparison = {
  readonly revision: number;
  readonly roles: readonly ComparedRole[];
  readonly rows: readonly CompareRow[];
  readonly moves: readonly CompareMove[];
};

/** How many of the roles have it; what is only welcome does not count. */
export function sharedBy({ cells }: CompareRow): number {
  return cells.filter((cell) => cell !== null && !cell.optional).length;
}

/** Whether all of the roles have it. */
export function isSharedByAll(row: CompareRow): boolean {
  return sharedBy(row) === row.cells.length;
}

import type { SkillCategory } from '../../gql/graphql';
import type { CompareShow } from '../../lib/compare-url';
import {
  COMPARE_PARTS,
  type ComparedRole,
  type ComparePart,
  type CompareRow,
  type Comparison,
  isSharedByAll,
  sharedBy,
} from './comparison';

/** Which rows are shown. */
export type RowFilter = {
  readonly show: CompareShow;
  /** Of the skills alone; the other parts have none. */
  readonly category: SkillCategory | undefined;
};

/** Rows under one heading: a part, and of the skills whose they are. */
export type RowGroup = {
  readonly key: string;
  readonly part: ComparePart;
  readonly whose: 'all' | 'some' | 'nobody' | ComparedRole;
  readonly rows: readonly CompareRow[];
};

/** The rows that a filter leaves. */
export function filterRows(
  rows: readonly CompareRow[],
  { show, category }: RowFilter,
): readonly CompareRow[] {
  return rows.filter((row) => {
    if (category && row.part === 'skills' && row.category !== category) return false;
    return show === 'all' || isSharedByAll(row) === (show === 'shared');
  });
}

/**
 * The rows of a comparison under their headings: the skills by who asks for them, the other parts
 * each under one. A heading without rows is left out.
 */
export function groupRows({ roles }: Comparison, rows: readonly CompareRow[]): readonly RowGroup[] {
  const groups = COMPARE_PARTS.flatMap((part) => {
    const ofPart = rows.filter((row) => row.part === part);
    if (part !== 'skills') return [{ key: part, part, whose: 'all' as const, rows: ofPart }];
    return groupSkills(roles, ofPart);
  });
  return groups.filter((group) => group.rows.length > 0);
}

function groupSkills(roles: readonly ComparedRole[], rows: readonly CompareRow[]): RowGroup[] {
  const part = 'skills';
  return [
    { key: 'skills.all', part, whose: 'all', rows: rows.filter(isSharedByAll) },
    { key: 'skills.some', part, whose: 'some', rows: rows.filter(isSharedBySome) },
    ...roles.map((role, index): RowGroup => {
      const only = (row: CompareRow) => sharedBy(row) === 1 && isAskedBy(row, index);
      return { key: `skills.${role.slug}`, part, whose: role, rows: rows.filter(only) };
    }),
    {
      key: 'skills.nobody',
      part,
      whose: 'nobody',
      rows: rows.filter((row) => sharedBy(row) === 0),
    },
  ];
}

function isSharedBySome(row: CompareRow): boolean {
  return sharedBy(row) > 1 && !isSharedByAll(row);
}

function isAskedBy({ cells }: CompareRow, index: number): boolean {
  const cell = cells[index];
  return cell != null && !cell.optional;
}

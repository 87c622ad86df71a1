import { type CompressedRows, type Link, rowStarts, wholeColumns } from './compressed-rows.ts';
import { editLinks, type RowEdits, shiftStarts } from './edit-rows.ts';
import { hasId, pickIds, spliceIds } from './id-column.ts';
import { type Renumberings, renumberPlaces } from './renumber-rows.ts';
import { type RequirementRows, requirementRows } from './requirement-rows.ts';
import { pickColumn, spliceColumn } from './splice-column.ts';

/** The requirements under new indexes; those of a role that lost one have to be made anew after it. */
export function renumberRequirements(rows: RequirementRows, by: Renumberings): RequirementRows {
  if (!by.rows && !by.targets) return rows;
  const { start, to, places } = renumberPlaces({ start: rows.start, to: rows.skill }, by);
  const roles = by.rows?.before;
  return {
    start,
    skill: to,
    level: pickColumn(rows.level, places),
    importance: pickColumn(rows.importance, places),
    ownLevel: pickColumn(rows.ownLevel, places),
    statementIds: pickIds(rows.statementIds, places),
    levels: pickColumn(rows.levels, roles),
    weights: pickColumn(rows.weights, roles),
  };
}

/** What changed of requirements. */
export type RequirementChange = {
  /** The roles whose rows are made anew, in order: those of the edits are among them. */
  readonly roles: readonly number[];
  /** The roles' own requirements to set. */
  readonly edits: RowEdits<Link>;
  /** What skills build on now. */
  readonly prerequisites: CompressedRows;
};

/** A copy of the requirements in which those of some roles are made anew. */
export function renewRequirements(
  rows: RequirementRows,
  { roles, edits, prerequisites }: RequirementChange,
): RequirementRows {
  if (roles.length === 0) return rows;
  const edited = roles.flatMap((role, nth) => {
    const ofRole = edits.get(role);
    return ofRole ? [[nth, ofRole] as const] : [];
  });
  const own = editLinks(ownRows(rows, roles), new Map(edited), wholeColumns);
  const part = requirementRows(own, prerequisites);
  const cuts = roles.map((role, nth) => ({
    row: role,
    at: rows.start[role] ?? 0,
    removed: (rows.start[role + 1] ?? 0) - (rows.start[role] ?? 0),
    inserted: (part.start[nth + 1] ?? 0) - (part.start[nth] ?? 0),
  }));
  const roleCuts = roles.map((role) => ({ at: role, removed: 1, inserted: 1 }));
  return {
    start: shiftStarts(rows.start, cuts),
    skill: spliceColumn(rows.skill, cuts, part.skill),
    level: spliceColumn(rows.level, cuts, part.level),
    importance: spliceColumn(rows.importance, cuts, part.importance),
    ownLevel: spliceColumn(rows.ownLevel, cuts, part.ownLevel),
    statementIds: spliceIds(rows.statementIds, cuts, part.statementIds),
    levels: spliceColumn(rows.levels, roleCuts, part.levels),
    weights: spliceColumn(rows.weights, roleCuts, part.weights),
  };
}

/** What some roles ask for themselves: their rows, counted from 0, without what is implied. */
function ownRows(rows: RequirementRows, roles: readonly number[]): CompressedRows {
  const own: number[] = [];
  const lengths = roles.map((role) => {
    const before = own.length;
    const end = rows.start[role + 1] ?? 0;
    for (let at = rows.start[role] ?? end; at < end; at++) {
      if (hasId(rows.statementIds, at)) own.push(at);
    }
    return own.length - before;
  });
  const places = Uint32Array.from(own);
  return {
    start: rowStarts(lengths),
    to: pickColumn(rows.skill, places),
    value: pickColumn(rows.ownLevel, places),
    weight: pickColumn(rows.importance, places),
    statementIds: pickIds(rows.statementIds, places),
  };
}

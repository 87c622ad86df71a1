import { findLink, type LinkRows } from './compressed-rows.ts';
import { hasId } from './id-column.ts';
import { namesOf } from './number-entities.ts';
import {
  endKinds,
  isTurned,
  type PlannedStatement,
  type PlannedType,
  statementOf,
  type TableName,
  tablesOf,
} from './planned-statements.ts';
import type { Renumbering } from './renumber-rows.ts';
import type { Snapshot } from './snapshot.ts';
import type { Ends } from './sort-links.ts';

/** A table of a snapshot as links; those of R(r) that are implied are among them, without an id. */
function linkTable(snapshot: Snapshot, table: TableName): LinkRows<Uint8Array | Float64Array> {
  if (table !== 'essentials') return snapshot[table];
  const { start, skill, ownLevel, importance, statementIds } = snapshot.requirements;
  return { start, to: skill, value: ownLevel, weight: importance, statementIds };
}

/** A statement as a link tells it, and the table that has the link. */
export type Told = { readonly table: TableName; readonly statement: PlannedStatement };

/** The statement that the link between two tells; undefined where there is none. */
export function toldStatement(snapshot: Snapshot, type: PlannedType, ends: Ends): Told | undefined {
  const kinds = endKinds(type);
  const from = namesOf(snapshot, kinds.from)[ends.from]?.id;
  const to = namesOf(snapshot, kinds.to)[ends.to]?.id;
  if (from === undefined || to === undefined) return undefined;
  const [row, target] = isTurned(type) ? [ends.to, ends.from] : [ends.from, ends.to];
  for (const table of tablesOf(type)) {
    const link = findLink(linkTable(snapshot, table), row, target);
    if (!link || link.statementId === '') continue;
    const said = { type, from, to, necessity: necessityIn(table) };
    return { table, statement: statementOf(said, link) };
  }
  return undefined;
}

function necessityIn(table: TableName): PlannedStatement['necessity'] {
  if (table === 'essentials') return 'ESSENTIAL';
  return table === 'optionals' ? 'OPTIONAL' : null;
}

/** What the links of a type joined that lose an end under new indexes. */
export function* lostLinks(
  snapshot: Snapshot,
  type: PlannedType,
  { from, to }: { readonly from: Renumbering | undefined; readonly to: Renumbering | undefined },
): Generator<Ends> {
  if (!losesAny(from) && !losesAny(to)) return;
  const turned = isTurned(type);
  const [rows, targets] = turned ? [to, from] : [from, to];
  for (const table of tablesOf(type)) {
    const links = linkTable(snapshot, table);
    for (let row = 0; row + 1 < links.start.length; row++) {
      const end = links.start[row + 1] ?? 0;
      for (let at = links.start[row] ?? end; at < end; at++) {
        const target = links.to[at] ?? 0;
        if (isKept(rows, row) && isKept(targets, target)) continue;
        if (table === 'essentials' && !hasId(links.statementIds, at)) continue;
        yield turned ? { from: target, to: row } : { from: row, to: target };
      }
    }
  }
}

function isKept(renumbering: Renumbering | undefined, index: number): boolean {
  return (renumbering?.now[index] ?? 0) >= 0;
}

function losesAny(renumbering: Renumbering | undefined): boolean {
  return renumbering?.now.includes(-1) ?? false;
}

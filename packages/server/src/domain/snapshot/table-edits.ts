import type { CreditLink, Link } from './compressed-rows.ts';
import { creditBetween } from './credit-links.ts';
import type { RowEdits } from './edit-rows.ts';
import type { Lifted, LiftedSlot } from './lift-statements.ts';
import { endKinds, isTurned, type TableName } from './planned-statements.ts';
import type { RenewedEntities } from './renew-entities.ts';
import { indexBefore, indexNow } from './renumber-rows.ts';
import type { Settled } from './settle-statements.ts';
import type { Snapshot } from './snapshot.ts';
import type { Ends } from './sort-links.ts';

/** What changes, and how far that has come. */
export type Refreshing = {
  readonly entities: RenewedEntities;
  readonly lifted: Lifted;
  readonly settled: Settled;
};

/** Links to set under the new indexes, by table. */
export type TableEdits = Readonly<Record<TableName, RowEdits<Link>>>;

/** Sets the links that came of the statements taken up, and none where nothing came of them. */
export function tableEdits({ entities, lifted, settled }: Refreshing): TableEdits {
  const edits = emptyEdits();
  for (const slot of lifted.slots) {
    const ends = endsNow(entities, slot);
    if (!ends || !slot.table) continue;
    const [row, target] = isTurned(slot.type) ? [ends.to, ends.from] : [ends.from, ends.to];
    setLink(edits[slot.table], row, target, undefined);
  }
  for (const [table, links] of settled.links) {
    for (const link of links) setLink(edits[table], link.from, link.to, link);
  }
  return edits;
}

type Edits<Of> = Map<number, Map<number, Of | undefined>>;

function emptyEdits(): Record<TableName, Edits<Link>> {
  return {
    essentials: new Map(),
    optionals: new Map(),
    prerequisites: new Map(),
    broader: new Map(),
    related: new Map(),
    toolsOf: new Map(),
    supports: new Map(),
    taughtBy: new Map(),
    moves: new Map(),
  };
}

function setLink<Of>(edits: Edits<Of>, row: number, target: number, link: Of | undefined): void {
  const ofRow = edits.get(row);
  if (ofRow) ofRow.set(target, link);
  else edits.set(row, new Map([[target, link]]));
}

/** What a link joined, by new indexes; undefined where an end has none any more. */
function endsNow(
  { renumberings }: RenewedEntities,
  { type, from, to }: LiftedSlot,
): Ends | undefined {
  const kinds = endKinds(type);
  const start = indexNow(renumberings.get(kinds.from), from);
  const end = indexNow(renumberings.get(kinds.to), to);
  return start === undefined || end === undefined ? undefined : { from: start, to: end };
}

/**
 * The roles, by new index and in order, whose requirements may be others than before: those whose own
 * ones were taken up or set, and those that ask for a skill of which this is true of what it builds on.
 */
export function rolesToRenew(
  { askedBy }: Snapshot,
  { entities, lifted }: Refreshing,
  edits: TableEdits,
): readonly number[] {
  const [roleNumbers, skillNumbers] = [
    entities.renumberings.get('Role'),
    entities.renumberings.get('Skill'),
  ];
  const roles = new Set<number | undefined>(edits.essentials.keys());
  const skills = new Set<number | undefined>();
  for (const row of edits.prerequisites.keys()) skills.add(indexBefore(skillNumbers, row));
  for (const { type, from } of lifted.slots) {
    if (type === 'REQUIRES') roles.add(indexNow(roleNumbers, from));
    if (type === 'BUILDS_ON') skills.add(from);
  }
  for (const skill of skills) {
    if (skill === undefined) continue;
    for (const role of askedBy.role.subarray(askedBy.start[skill], askedBy.start[skill + 1]))
      roles.add(indexNow(roleNumbers, role));
  }
  return [...roles].filter((role) => role !== undefined).toSorted((a, b) => a - b);
}

/** Credits to set under the new indexes, read from both ends. */
export type CreditEdits = {
  readonly creditsTo: RowEdits<CreditLink>;
  readonly creditedBy: RowEdits<CreditLink>;
};

/** Sets the credits between skills of which a BROADER or RELATED statement was taken up or set. */
export function creditEdits(
  tables: Pick<Snapshot, 'broader' | 'related'>,
  { broader, related }: TableEdits,
): CreditEdits {
  const creditsTo: Edits<CreditLink> = new Map();
  const creditedBy: Edits<CreditLink> = new Map();
  const setCredit = (from: number, to: number) => {
    const value = creditBetween(tables, from, to);
    const known = value !== undefined;
    setLink(creditsTo, from, to, known ? { from, to, value } : undefined);
    setLink(creditedBy, to, from, known ? { from: to, to: from, value } : undefined);
  };
  for (const [from, targets] of [...broader, ...related]) {
    for (const to of targets.keys()) {
      setCredit(from, to);
      setCredit(to, from);
    }
  }
  return { creditsTo, creditedBy };
}

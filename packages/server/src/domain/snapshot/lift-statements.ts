import type { StatementRemoved, StatementWritten } from './graph-change.ts';
import {
  endKinds,
  isPlanned,
  PLANNED_TYPES,
  type PlannedType,
  type TableName,
} from './planned-statements.ts';
import type { RenewedEntities } from './renew-entities.ts';
import { indexBefore } from './renumber-rows.ts';
import { endsOf } from './settle-statements.ts';
import type { Snapshot } from './snapshot.ts';
import type { SnapshotStatement } from './snapshot-rows.ts';
import type { Ends } from './sort-links.ts';
import { lostLinks, toldStatement } from './told-statements.ts';

/** The place of a link: its type, and what it joins by old indexes. */
type Slot = Ends & { readonly type: PlannedType };
/** A place that was looked at, and the table that had a link there, if one had. */
export type LiftedSlot = Slot & { readonly table: TableName | undefined };

/** What has to be settled anew after changes. */
export type Lifted = {
  /** The places of links that are taken up; there may be a link again afterwards, or none. */
  readonly slots: readonly LiftedSlot[];
  /** All statements that may make a link at these places, or at new ones, as they are now. */
  readonly statements: readonly SnapshotStatement[];
  /** The dormant statements that nothing of this touches. */
  readonly dormant: readonly SnapshotStatement[];
};

/** A statement's type, and the ids of what it joins. */
type Claim = Pick<SnapshotStatement, 'type' | 'from' | 'to'>;
/** A change of a statement. */
type StatementChange = StatementWritten | StatementRemoved;

/**
 * Takes up the statements that changes touch: those that are written or removed, those that lose an
 * end or get another one, and all that share a link with one of them, before or after.
 */
export function liftStatements(
  snapshot: Snapshot,
  entities: RenewedEntities,
  changes: readonly StatementChange[],
): Lifted {
  const lifting = new Lifting(snapshot);
  for (const { statement } of changes) lifting.liftAround(statement);
  for (const type of PLANNED_TYPES) lifting.liftLost(type, entities);
  lifting.liftMoved(entities);
  for (const change of changes) lifting.apply(change);
  lifting.liftMet(entities);
  return lifting.lifted();
}

class Lifting {
  readonly #snapshot: Snapshot;
  readonly #slots = new Map<string, LiftedSlot>();
  readonly #statements = new Map<string, SnapshotStatement>();
  readonly #dormant = new Map<string, SnapshotStatement>();
  readonly #dormantAt = new Map<string, SnapshotStatement[]>();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    for (const statement of snapshot.dormant.statements) {
      this.#dormant.set(statement.id, statement);
      const slot = this.#slotOf(statement);
      const at = slot && keyOf(slot);
      if (at === undefined) continue;
      const others = this.#dormantAt.get(at);
      if (others) others.push(statement);
      else this.#dormantAt.set(at, [statement]);
    }
  }

  /** Takes up the link that a statement makes, or would make, if any. */
  liftAround(statement: Claim): void {
    const slot = this.#slotOf(statement);
    if (slot) this.#lift(slot);
  }

  /** Takes up the links of a type that lose an end. */
  liftLost(type: PlannedType, { renumberings }: RenewedEntities): void {
    const kinds = endKinds(type);
    const by = { from: renumberings.get(kinds.from), to: renumberings.get(kinds.to) };
    for (const ends of lostLinks(this.#snapshot, type, by)) this.#lift({ type, ...ends });
  }

  /** Takes up the dormant statements of which an end leads elsewhere than before. */
  liftMoved({ moved }: RenewedEntities): void {
    for (const statement of this.#dormant.values()) {
      if (!moved.has(statement.from) && !moved.has(statement.to)) continue;
      this.liftAround(statement);
      this.#take(statement);
    }
  }

  /** Puts a statement into its new state; of several changes the last one holds. */
  apply({ what, statement }: StatementChange): void {
    this.#dormant.delete(statement.id);
    if (what === 'STATEMENT_WRITTEN') this.#statements.set(statement.id, statement);
    else this.#statements.delete(statement.id);
  }

  /** Takes up the links that the statements meet where they lead now. */
  liftMet({ numbered, renumberings }: RenewedEntities): void {
    for (const statement of this.#statements.values()) {
      if (!isPlanned(statement)) continue;
      const kinds = endKinds(statement.type);
      const ends = endsOf(numbered, statement);
      const from = ends && indexBefore(renumberings.get(kinds.from), ends.from);
      const to = ends && indexBefore(renumberings.get(kinds.to), ends.to);
      if (from !== undefined && to !== undefined) this.#lift({ type: statement.type, from, to });
    }
  }

  lifted(): Lifted {
    return {
      slots: [...this.#slots.values()],
      statements: [...this.#statements.values()],
      dormant: [...this.#dormant.values()],
    };
  }

  #slotOf(claim: Claim): Slot | undefined {
    if (!isPlanned(claim)) return undefined;
    const ends = endsOf(this.#snapshot, claim);
    return ends && { type: claim.type, ...ends };
  }

  #lift(slot: Slot): void {
    const key = keyOf(slot);
    if (this.#slots.has(key)) return;
    const told = toldStatement(this.#snapshot, slot.type, slot);
    this.#slots.set(key, { ...slot, table: told?.table });
    if (told) this.#statements.set(told.statement.id, told.statement);
    // A link that several make bears the id of one of them, which is known better than by the link.
    for (const statement of this.#dormantAt.get(key) ?? []) this.#take(statement);
  }

  #take(statement: SnapshotStatement): void {
    this.#dormant.delete(statement.id);
    this.#statements.set(statement.id, statement);
  }
}

function keyOf({ type, from, to }: Slot): string {
  return `${type} ${from} ${to}`;
}

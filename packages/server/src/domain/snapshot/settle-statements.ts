import type { Link } from './compressed-rows.ts';
import { indexOf, type Numbered, type Numbering, namesOf } from './number-entities.ts';
import {
  endKinds,
  isPlanned,
  isSaidByNumbers,
  isTurned,
  type PlannedStatement,
  type PlannedType,
  TABLE_NAMES,
  type TableName,
  tableOf,
  valueOf,
  weightOf,
} from './planned-statements.ts';
import type { SnapshotName } from './snapshot.ts';
import type { SnapshotStatement } from './snapshot-rows.ts';
import { type Ends, sortLinks } from './sort-links.ts';

/** What statements come to. */
export type Settled = {
  /** Links for every table, at most one from a row to a target. */
  readonly links: ReadonlyMap<TableName, readonly Link[]>;
  /** Statements that links cannot tell: not in use, sharing their link, or led through a replacement. */
  readonly dormant: readonly SnapshotStatement[];
};

/**
 * Finds the link that each statement makes. Where replacements make several statements of a type
 * join the same two, they make a single link with the greatest numbers of them all and the least
 * id; of requirements, OPTIONAL ones then count only where none is ESSENTIAL.
 */
export function settleStatements(
  statements: readonly SnapshotStatement[],
  numbered: Numbered,
): Settled {
  const links = new Map<TableName, Link[]>(TABLE_NAMES.map((name) => [name, []]));
  const dormant: SnapshotStatement[] = [];
  for (const [type, ofType] of Map.groupBy(statements.filter(isPlanned), (one) => one.type)) {
    const sides = sidesOf(numbered, type);
    const placed: Placed[] = [];
    for (const statement of ofType) {
      const place = isInUse(statement) ? placeOf(sides, statement) : undefined;
      if (place) placed.push(place);
      else dormant.push(atRest(statement));
    }
    for (const group of groupsOf(sortLinks(placed))) {
      const link = strongest(group);
      links.get(link.table)?.push(link);
      if (group.length > 1 || !link.told)
        dormant.push(...group.map(({ statement }) => atRest(statement)));
    }
  }
  return { links, dormant };
}

/** A statement in use and its link. */
type Placed = Link & {
  readonly table: TableName;
  /** Whether the link says all that the statement does. */
  readonly told: boolean;
  readonly statement: PlannedStatement;
};

function placeOf(sides: Sides, statement: PlannedStatement): Placed | undefined {
  const ends = endsBetween(sides, statement);
  if (!ends) return undefined;
  const turns = isTurned(statement.type);
  return {
    from: turns ? ends.to : ends.from,
    to: turns ? ends.from : ends.to,
    value: valueOf(statement),
    weight: weightOf(statement),
    statementId: statement.id,
    table: tableOf(statement),
    told: isDirect(sides, statement, ends) && isSaidByNumbers(statement),
    statement,
  };
}

/** The entities at both ends of a type of statement, by id and by index. */
type Sides = {
  readonly from: Numbering;
  readonly to: Numbering;
  readonly fromNames: readonly SnapshotName[];
  readonly toNames: readonly SnapshotName[];
};

function sidesOf(numbered: Numbered, type: PlannedType): Sides {
  const { from, to } = endKinds(type);
  return {
    from: indexOf(numbered, from),
    to: indexOf(numbered, to),
    fromNames: namesOf(numbered, from),
    toNames: namesOf(numbered, to),
  };
}

/** A statement's type, and the ids of what it joins. */
type Claim = Pick<PlannedStatement, 'type' | 'from' | 'to'>;

/** The indexes of what a statement joins; undefined where one is none, or where both are the same entity. */
export function endsOf(numbered: Numbered, claim: Claim): Ends | undefined {
  return endsBetween(sidesOf(numbered, claim.type), claim);
}

function endsBetween(sides: Sides, claim: Claim): Ends | undefined {
  const from = sides.from.get(claim.from);
  const to = sides.to.get(claim.to);
  if (from === undefined || to === undefined) return undefined;
  // A replacement can make a skill build on itself, which says nothing.
  return from === to && sides.from === sides.to ? undefined : { from, to };
}

/** Whether a statement joins these entities themselves, and not others that they replace. */
function isDirect({ fromNames, toNames }: Sides, claim: Claim, { from, to }: Ends): boolean {
  return fromNames[from]?.id === claim.from && toNames[to]?.id === claim.to;
}

function isInUse({ type, rank, necessity }: PlannedStatement): boolean {
  return rank !== 'DEPRECATED' && (type !== 'REQUIRES' || necessity !== null);
}

/** Planning does not tell PREFERRED from NORMAL, nor does what it keeps. */
function atRest(statement: PlannedStatement): PlannedStatement {
  return statement.rank === 'PREFERRED' ? { ...statement, rank: 'NORMAL' } : statement;
}

/** Links that join the same two. */
type Group = readonly [Placed, ...Placed[]];

function* groupsOf(sorted: readonly Placed[]): Generator<Group> {
  let group: [Placed, ...Placed[]] | undefined;
  for (const one of sorted) {
    if (group && group[0].from === one.from && group[0].to === one.to) group.push(one);
    else {
      if (group) yield group;
      group = [one];
    }
  }
  if (group) yield group;
}

function strongest([first, ...others]: Group): Placed {
  return others.length === 0 ? first : others.reduce(stronger, first);
}

function stronger(a: Placed, b: Placed): Placed {
  if (a.table !== b.table) return a.table === 'essentials' ? a : b;
  const { statementId } = a.statementId < b.statementId ? a : b;
  const numbers = { value: Math.max(a.value, b.value), weight: Math.max(a.weight, b.weight) };
  return { ...a, ...numbers, statementId };
}

import type { Link } from './compressed-rows.ts';
import { indexOf, type Numbered, namesOf } from './number-entities.ts';
import {
  endKinds,
  isPlanned,
  isSaidByNumbers,
  numbersOf,
  type PlannedStatement,
} from './planned-statements.ts';
import type { SnapshotStatement } from './snapshot-rows.ts';
import { type Ends, sortLinks } from './sort-links.ts';
import { isTurned, TABLE_NAMES, type TableName, tableOf } from './statement-tables.ts';

/** What statements come to. */
export type Settled = {
  /** Links for every table, at most one from a row to a target. */
  readonly links: ReadonlyMap<TableName, readonly Link[]>;
  /** Statements that links cannot tell: those not in use, and those that share their link or lead through a replacement. */
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
  for (const ofType of Map.groupBy(statements.filter(isPlanned), ({ type }) => type).values()) {
    const placed: Placed[] = [];
    for (const statement of ofType) {
      const ends = isInUse(statement) ? endsOf(numbered, statement) : undefined;
      if (ends) placed.push({ ...ends, statement });
      else dormant.push(atRest(statement));
    }
    for (const group of groupsOf(sortLinks(placed))) {
      const { table, link } = linkOf(group);
      links.get(table)?.push(link);
      if (!isTold(group, numbered))
        dormant.push(...group.map(({ statement }) => atRest(statement)));
    }
  }
  return { links, dormant };
}

/** A statement and the indexes of what it joins. */
type Placed = Ends & { readonly statement: PlannedStatement };
/** Statements of one type that join the same two. */
type Group = readonly [Placed, ...Placed[]];

/** The indexes of what a statement joins; undefined where one is none, or where both are the same entity. */
export function endsOf(
  numbered: Numbered,
  { type, from, to }: Pick<PlannedStatement, 'type' | 'from' | 'to'>,
): Ends | undefined {
  const kinds = endKinds(type);
  const start = indexOf(numbered, kinds.from).get(from);
  const end = indexOf(numbered, kinds.to).get(to);
  if (start === undefined || end === undefined) return undefined;
  // A replacement can make a skill build on itself, which says nothing.
  if (kinds.from === kinds.to && start === end) return undefined;
  return { from: start, to: end };
}

function isInUse({ type, rank, necessity }: PlannedStatement): boolean {
  return rank !== 'DEPRECATED' && (type !== 'REQUIRES' || necessity !== null);
}

/** Planning does not tell PREFERRED from NORMAL, nor does what it keeps. */
function atRest(statement: PlannedStatement): PlannedStatement {
  return statement.rank === 'PREFERRED' ? { ...statement, rank: 'NORMAL' } : statement;
}

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

function linkOf(group: Group): { table: TableName; link: Link } {
  const [{ from, to, statement: any }] = group;
  const statements = group.map(({ statement }) => statement);
  const essential = statements.filter(({ necessity }) => necessity === 'ESSENTIAL');
  const counted = essential.length > 0 ? essential : statements;
  const numbers = counted.map(numbersOf);
  const link = {
    ...(isTurned(any.type) ? { from: to, to: from } : { from, to }),
    value: numbers.reduce((most, { value }) => Math.max(most, value), 0),
    weight: numbers.reduce((most, { weight }) => Math.max(most, weight), 0),
    statementId: counted.reduce((least, { id }) => (id < least ? id : least), counted[0]?.id ?? ''),
  };
  return { table: tableOf(counted[0] ?? any), link };
}

/** Whether the link tells all that there is to tell, so that the statement need not be kept beside it. */
function isTold([{ from, to, statement }, ...others]: Group, numbered: Numbered): boolean {
  const kinds = endKinds(statement.type);
  return (
    others.length === 0 &&
    namesOf(numbered, kinds.from)[from]?.id === statement.from &&
    namesOf(numbered, kinds.to)[to]?.id === statement.to &&
    isSaidByNumbers(statement)
  );
}

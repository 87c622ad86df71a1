import { applyChanges } from '../change-set/apply-changes.ts';
import type { Change } from '../change-set/change.ts';
import type { ChangeProblem } from '../change-set/change-problem.ts';
import { createGraphDraft, type GraphDraft, type GraphPart } from '../change-set/graph-draft.ts';
import type { Tally } from '../import/compare-dataset.ts';
import { entityToCreate, entityUpdates } from './entity-changes.ts';
import { asFileCallsIt, faultAt, type GivenRows, type RowFault } from './given-rows.ts';
import { identifyEntities, type MakeIds } from './identify-entities.ts';
import { createMeantEntities, type MeantEntities, type MeantEntity } from './meant-entities.ts';
import type { PlacedChange, Planned, PlannedRow } from './placed-change.ts';
import { planStatements } from './plan-statements.ts';

/** What a file comes to: operations, or faults to be mended before there can be any. */
export type RowsPlan = {
  readonly changes: readonly PlacedChange[];
  /** How many rows are new, changed or as they are, by kind and type. */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly faults: readonly RowFault[];
};

/**
 * The operations that bring rows of a file into a graph as it is. They are tried on it, so that what
 * is wrong with a row is known before anything is written. What the file does not have stays.
 */
export function planGivenRows(current: GraphPart, rows: GivenRows, makeIds: MakeIds): RowsPlan {
  const draft = createGraphDraft(current);
  const plan = planRows(draft, rows, makeIds);
  // What follows from a faulty row would be told as a fault of others.
  const faults = plan.faults.length > 0 ? plan.faults : tryAll(draft, plan.changes);
  return { ...plan, faults: faults.map((fault) => asFileCallsIt(fault, rows.headings)) };
}

/** Works the operations out; all that was needed for that is let go before they are tried. */
function planRows(draft: GraphDraft, rows: GivenRows, makeIds: MakeIds): RowsPlan {
  const { meant, faults } = identifyEntities(draft, rows.entities, makeIds);
  const entities = createMeantEntities(draft, meant);
  const planned = [
    planEntities(draft, meant, entities),
    planStatements(rows, { draft, entities, makeIds }),
  ];
  const told = [...faults, ...planned.flatMap((plan) => plan.faults)];
  if (told.length > 0) return { changes: [], tallies: new Map(), faults: told };
  const all = planned.flatMap((plan) => plan.rows);
  return { changes: all.flatMap((row) => row.changes), tallies: talliesOf(all), faults: [] };
}

function talliesOf(rows: readonly PlannedRow[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { of, isNew, changes } of rows) {
    const tally = tallies.get(of) ?? { new: 0, changed: 0, gone: 0, unchanged: 0 };
    tallies.set(of, tally);
    if (isNew) tally.new += 1;
    else if (changes.length > 0) tally.changed += 1;
    else tally.unchanged += 1;
  }
  return tallies;
}

/** What stands in for something comes before it. */
function planEntities(
  draft: GraphDraft,
  meant: readonly MeantEntity[],
  entities: MeantEntities,
): Planned {
  const faults: RowFault[] = [];
  const replacements = new Map<string, string | null>();
  for (const { given, id, current } of meant) {
    if (given.replacedBy === undefined || given.replacedBy === null) {
      const stays = given.replacedBy === undefined ? (current?.replacedBy ?? null) : null;
      replacements.set(id, stays);
      continue;
    }
    const found = entities.find([given.kind], given.replacedBy);
    if ('id' in found) replacements.set(id, found.id);
    else faults.push(faultAt(given.place, 'replacedBy', given.replacedBy, found.why));
  }
  const rows = replacementsFirst(meant, replacements).map((one): PlannedRow => {
    const replacedBy = replacements.get(one.id) ?? null;
    const { current } = one;
    const needed: readonly Change[] = current
      ? entityUpdates(draft, { ...one, current }, replacedBy)
      : [entityToCreate(one, replacedBy)];
    const changes = needed.map((change) => ({ change, place: one.given.place }));
    return { of: one.given.kind, isNew: !current, changes };
  });
  return { rows, faults };
}

/** Rows in their order, but each after the row of what stands in for it. */
function replacementsFirst(
  meant: readonly MeantEntity[],
  replacements: ReadonlyMap<string, string | null>,
): MeantEntity[] {
  const byId = new Map(meant.map((one) => [one.id, one]));
  const ordered = new Set<MeantEntity>();
  for (const one of meant) {
    const chain = new Set<MeantEntity>();
    for (let next: MeantEntity | undefined = one; next && !chain.has(next); ) {
      chain.add(next);
      next = byId.get(replacements.get(next.id) ?? '');
    }
    for (const link of [...chain].toReversed()) ordered.add(link);
  }
  return [...ordered];
}

/** Tries all operations on the graph as it is, and tells what is wrong where it stands in the file. */
function tryAll(draft: GraphDraft, changes: readonly PlacedChange[]): RowFault[] {
  let made = 0;
  const changing = { draft, now: '', newId: () => `new ${++made}` };
  // One by one, so that what each does to the graph need not be held until all are tried.
  return changes.flatMap((one) =>
    applyChanges(changing, [one.change]).flatMap(({ problems }) =>
      problems.map((problem) => faultOf(problem, one)),
    ),
  );
}

const PIECE = /^evidence\[(\d+)\]\./u;

function faultOf({ field, message, value }: ChangeProblem, { place, pieces }: PlacedChange) {
  const piece = pieces?.[Number(PIECE.exec(field ?? '')?.[1])];
  const column = field?.replace(PIECE, '') ?? null;
  const own = `${column}: `;
  const sentence = message.startsWith(own) ? message.slice(own.length) : message;
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  return faultAt(piece ?? place, column, shown, sentence.replace(/\.$/u, ''));
}

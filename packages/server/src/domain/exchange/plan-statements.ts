import type { Change, EvidenceToAdd } from '../change-set/change.ts';
import { splitStatement } from '../change-set/find-row.ts';
import { type GraphDraft, pairKey } from '../change-set/graph-draft.ts';
import type { StoredStatement } from '../change-set/rows.ts';
import { STATEMENT_ENDS } from '../graph/statement-ends.ts';
import { STATEMENT_SHAPES } from '../graph/statement-types.ts';
import {
  faultAt,
  type GivenEvidence,
  type GivenRows,
  type GivenStatement,
  type GivenSupport,
  type RowFault,
  type RowPlace,
} from './given-rows.ts';
import type { MakeIds } from './identify-entities.ts';
import type { MeantEntities } from './meant-entities.ts';
import type { PlacedChange, Planned, PlannedRow } from './placed-change.ts';
import { type MeantStatement, statementToAdd, statementUpdates } from './statement-changes.ts';

/** What references of rows are looked up in. */
type Lookups = {
  readonly draft: GraphDraft;
  readonly entities: MeantEntities;
  readonly makeIds: MakeIds;
};

/** What a row says, with ids in the place of references. */
type Said = {
  readonly given: GivenStatement;
  readonly key: string;
  readonly from: string;
  readonly to: string;
};

/** The operations that state what rows say, and support it by what others give as evidence. */
export function planStatements(
  { statements, evidence }: Pick<GivenRows, 'statements' | 'evidence'>,
  lookups: Lookups,
): Planned {
  const faults: RowFault[] = [];
  const said = new Map<string, Said>();
  for (const given of statements) {
    const ends = endsOf(given, lookups);
    if ('faults' in ends) {
      faults.push(...ends.faults);
      continue;
    }
    const key = pairKey(given.type, ends.from, ends.to);
    const twin = said.get(key)?.given.place;
    if (twin) faults.push(twinFault(given, twin));
    else said.set(key, { given, key, ...ends });
  }
  const supports = placeSupports(evidence, said, lookups);
  faults.push(...supports.faults);
  const meant = [...said.values(), ...supports.others].map((one) =>
    meantStatement(one, supports.byKey.get(one.key) ?? [], lookups),
  );
  const rows = meant.flatMap((one) => ('faults' in one ? [] : [one]));
  return {
    rows,
    faults: [...faults, ...meant.flatMap((one) => ('faults' in one ? one.faults : []))],
  };
}

const twinFault = ({ place, type, to }: GivenStatement, { file, row }: RowPlace): RowFault =>
  faultAt(
    place,
    STATEMENT_ENDS[type][1],
    to,
    `says the same as row ${row} of ${file}; keep one of the two rows`,
  );

type Ends = Pick<GivenStatement, 'type' | 'from' | 'to' | 'place'>;

function endsOf(
  { type, from, to, place }: Ends,
  { entities }: Lookups,
): { from: string; to: string } | { faults: RowFault[] } {
  const shape = STATEMENT_SHAPES[type];
  const [fromName, toName] = STATEMENT_ENDS[type];
  const [start, end] = [entities.find(shape.from, from), entities.find(shape.to, to)];
  if ('id' in start && 'id' in end) return { from: start.id, to: end.id };
  return {
    faults: [
      ...('why' in start ? [faultAt(place, fromName, from, start.why)] : []),
      ...('why' in end ? [faultAt(place, toName, to, end.why)] : []),
    ],
  };
}

type Supports = {
  readonly byKey: ReadonlyMap<string, readonly GivenSupport[]>;
  /** Statements of the graph that no row gives, and that are supported all the same. */
  readonly others: readonly Said[];
  readonly faults: readonly RowFault[];
};

function placeSupports(
  evidence: readonly GivenSupport[],
  said: ReadonlyMap<string, Said>,
  lookups: Lookups,
): Supports {
  const { draft } = lookups;
  const byId = new Map([...said.values()].map((one) => [one.given.id ?? '', one.key]));
  const byKey = new Map<string, GivenSupport[]>();
  const others = new Map<string, Said>();
  const faults: RowFault[] = [];
  for (const support of evidence) {
    const key = byId.get(support.statement) ?? keyOf(support, lookups);
    const current = key === undefined ? undefined : draft.statements.find('pair', key)[0];
    if (key === undefined || !(current || said.has(key))) {
      faults.push(faultAt(support.place, 'statement', support.statement, UNKNOWN));
      continue;
    }
    byKey.set(key, [...(byKey.get(key) ?? []), support]);
    if (current && !said.has(key)) others.set(key, bareStatement(current, support.place, key));
  }
  return { byKey, others: [...others.values()], faults };
}

const UNKNOWN =
  'is no statement of the file or of the graph; give its id, or say it as role/data-engineer REQUIRES skill/python';

/** The key of what a text says; undefined where it says nothing. */
function keyOf({ statement, place }: GivenSupport, lookups: Lookups): string | undefined {
  const known = lookups.draft.statements.get(statement);
  if (known) return pairKey(known.type, known.from, known.to);
  const parts = splitStatement(statement);
  const ends = parts && endsOf({ ...parts, place }, lookups);
  return ends && 'from' in ends ? pairKey(parts.type, ends.from, ends.to) : undefined;
}

const bareStatement = (current: StoredStatement, place: RowPlace, key: string): Said => {
  const { type, from, to } = current;
  return { given: { place, type, from, to, fields: {}, evidence: [] }, key, from, to };
};

function meantStatement(
  { given, key, from, to }: Said,
  supports: readonly GivenSupport[],
  { draft, entities, makeIds }: Lookups,
): PlannedRow | { faults: RowFault[] } {
  const current = draft.statements.find('pair', key)[0];
  const id = given.id ?? makeIds.statement(given.type, from, to);
  const pieces = [...given.evidence, ...supports];
  const faults: RowFault[] = [];
  const evidence = pieces.flatMap((piece): EvidenceToAdd[] => {
    const source = entities.find(['Source'], piece.source);
    if ('why' in source) faults.push(faultAt(piece.place, 'source', piece.source, source.why));
    return 'why' in source ? [] : [pieceToAdd(piece, source.id, current?.id ?? id, makeIds)];
  });
  if (faults.length > 0) return { faults };
  const meant: MeantStatement = { given, id, from, to, evidence };
  const needed: readonly Change[] = current
    ? statementUpdates(draft, meant, current)
    : [statementToAdd(meant)];
  const changes = needed.map((change) => placed(change, meant, pieces));
  return { of: given.type, isNew: !current, changes };
}

function pieceToAdd(
  { id, locator, note }: GivenEvidence,
  source: string,
  statement: string,
  makeIds: MakeIds,
): EvidenceToAdd {
  const given = id ?? makeIds.evidence(statement, source, locator);
  return { id: given, source, locator, note, evenOutOfUse: true };
}

/** An operation on evidence belongs to the row of the piece, where that is another. */
function placed(
  change: Change,
  { given, evidence }: MeantStatement,
  pieces: readonly GivenEvidence[],
): PlacedChange {
  const { place } = given;
  const places = pieces.map((piece) => piece.place);
  if (change.what === 'ADD_STATEMENT') return { change, place, pieces: places };
  if (change.what !== 'ADD_EVIDENCE') return { change, place };
  return { change, place: places[evidence.indexOf(change.evidence)] ?? place };
}

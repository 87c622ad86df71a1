import { sayStatement } from '../change-set/describe-change.ts';
import { keeps } from '../planner/rounding.ts';
import { LEAP } from '../planner/search/search-limits.ts';
import { startGaps } from '../planner/start-gaps.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { CheckReport, Finding, HealthCheck } from './health-report.ts';
import type { HealthEntity, HealthRows, HealthStatement } from './health-rows.ts';
import { nearPairs } from './near-names.ts';

/** A role with fewer essential skills than this says too little of what it asks for. */
const FEWEST_ESSENTIALS = 3;
/** Grades from 1 to 5 that are so far apart speak against each other: importance 5 at level 1. */
const UNEVEN = 4;

/** The graph, with what the checks look up in it. */
type Looked = HealthRows & {
  readonly byId: ReadonlyMap<string, HealthEntity>;
  readonly snapshot: Snapshot;
};

type Look = (graph: Looked) => Generator<void, Omit<CheckReport, 'check'>>;

/**
 * Looks at all of the graph; the snapshot is of the same revision, or of one close by. Yields now and
 * then, so that others have their turn.
 */
export function* checkHealth(rows: HealthRows, snapshot: Snapshot): Generator<void, CheckReport[]> {
  const byId = new Map(rows.entities.map((entity) => [entity.id, entity]));
  const reports: CheckReport[] = [];
  for (const [check, look] of Object.entries(LOOKS)) {
    yield;
    const report = yield* look({ ...rows, byId, snapshot });
    reports.push({ check: check as HealthCheck, ...report });
  }
  return reports;
}

const LOOKS: Readonly<Record<HealthCheck, Look>> = {
  NO_EVIDENCE: function* ({ statements, byId }) {
    yield;
    return reportOf(
      statements,
      statements
        .filter(({ hasEvidence }) => !hasEvidence)
        .flatMap((statement) => ofStatement(byId, statement, 'no source is given')),
    );
  },
  ORPHAN: function* ({ entities, statements }) {
    yield;
    const named = new Set(statements.flatMap(({ from, to }) => [from, to]));
    const active = entities.filter(isActive);
    const lonely = active.filter(({ id, isCited }) => !named.has(id) && !isCited);
    return reportOf(
      active,
      lonely.map((entity) =>
        ofEntity(
          entity,
          entity.kind === 'Source' ? 'no evidence is from it' : 'nothing is said of it',
        ),
      ),
    );
  },
  FEW_ESSENTIALS: function* ({ entities, statements }) {
    yield;
    const essentials = Map.groupBy(
      statements.filter(
        (one) => isInUse(one) && one.type === 'REQUIRES' && one.necessity === 'ESSENTIAL',
      ),
      ({ from }) => from,
    );
    const roles = entities.filter((entity) => isActive(entity) && entity.kind === 'Role');
    const findings = roles.flatMap((role) => {
      const count = essentials.get(role.id)?.length ?? 0;
      return count < FEWEST_ESSENTIALS ? [ofEntity(role, essentialsWords(count))] : [];
    });
    return reportOf(roles, findings);
  },
  UNREACHABLE_ROLE: unreachableRoles,
  NEAR_DUPLICATE: nearDuplicates,
  DEPRECATED_IN_USE: function* ({ statements, byId, entities }) {
    yield;
    const inUse = statements.filter(isInUse);
    const deprecated = entities.filter((entity) => !isActive(entity));
    const findings = inUse.flatMap((statement) => {
      const ends = [statement.from, statement.to].map((id) => byId.get(id));
      const gone = ends.find((end) => end !== undefined && !isActive(end));
      // Where both ends are gone nothing in use speaks of either.
      if (!gone || ends.every((end) => end !== undefined && !isActive(end))) return [];
      return ofStatement(byId, statement, `${gone.name} is not in use any more`, gone.id);
    });
    return reportOf(deprecated, findings);
  },
  UNEVEN_GRADES: function* ({ statements, byId }) {
    yield;
    const graded = statements.filter((one) => isInUse(one) && one.type === 'REQUIRES');
    const findings = graded.flatMap((statement) => {
      const why = unevenWords(statement);
      return why === null ? [] : ofStatement(byId, statement, why);
    });
    return reportOf(graded, findings);
  },
  UNNEEDED_SKILL: unneededSkills,
};

const isActive = ({ status }: HealthEntity): boolean => status === 'ACTIVE';
const isInUse = ({ rank }: HealthStatement): boolean => rank !== 'DEPRECATED';

/** What is wrong with the grades of a requirement, in words; null where nothing is. */
function unevenWords({ necessity, importance, level }: HealthStatement): string | null {
  if (importance === null) return null;
  if (level !== null && Math.abs(importance - level) >= UNEVEN) {
    return `importance ${importance}, but level ${level}`;
  }
  if (necessity === 'ESSENTIAL' && importance === 1) return 'essential, but of importance 1';
  return necessity === 'OPTIONAL' && importance === 5 ? 'optional, but of importance 5' : null;
}

function essentialsWords(count: number): string {
  const [none, one] = ['no essential skills', 'one essential skill'];
  return `it asks for ${[none, one][count] ?? `${count} essential skills`}`;
}

/** Roles to which the gap from every other role is a leap, which no route may have in between. */
function* unreachableRoles({ snapshot, byId }: Looked): ReturnType<Look> {
  const findings: Finding[] = [];
  let checked = 0;
  for (const [at, role] of snapshot.roles.entries()) {
    yield;
    // Nothing can be said of how to get to a role that asks for nothing.
    if ((snapshot.requirements.weights[at] ?? 0) === 0) continue;
    checked += 1;
    const { gap } = startGaps(snapshot, at);
    const nearest = gap.reduce(
      (least, one, from) => (from === at ? least : Math.min(least, one)),
      1,
    );
    const entity = byId.get(role.id);
    if (entity === undefined || keeps(nearest, LEAP)) continue;
    findings.push(
      ofEntity(entity, `the nearest role lacks ${percent(nearest)} of what it asks for`),
    );
  }
  return { checked, well: checked - findings.length, findings };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function* nearDuplicates({ entities }: Looked): ReturnType<Look> {
  const active = entities.filter(isActive);
  const findings: Finding[] = [];
  for (const kind of Map.groupBy(active, (entity) => entity.kind).values()) {
    yield;
    for (const { one, other, names } of yield* nearPairs(kind)) {
      const [first, second] = [kind[one], kind[other]];
      if (!first || !second) continue;
      const why = `“${names[0]}” and “${names[1]}” are alike`;
      const sentence = `${first.name} and ${second.name}: ${why}`;
      const pair = { entity: first, other: second, statement: null, statementVersion: null };
      findings.push({ sentence, ...pair });
    }
  }
  return reportOf(active, findings);
}

/** Skills that no role asks for, that no needed skill builds on, and that no needed skill is part of. */
function* unneededSkills({ entities, statements, byId }: Looked): ReturnType<Look> {
  yield;
  const needed = new Set<string>();
  const leadsOn = Map.groupBy(
    statements.filter(
      (one) => isInUse(one) && (one.type === 'BUILDS_ON' || one.type === 'BROADER'),
    ),
    ({ from }) => from,
  );
  const reached = statements
    .filter((one) => isInUse(one) && one.type === 'REQUIRES')
    .filter(({ from }) => byId.get(from)?.status === 'ACTIVE')
    .map(({ to }) => to);
  for (let id = reached.pop(); id !== undefined; id = reached.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    reached.push(...(leadsOn.get(id) ?? []).map(({ to }) => to));
  }
  const skills = entities.filter((entity) => isActive(entity) && entity.kind === 'Skill');
  const findings = skills
    .filter(({ id }) => !needed.has(id))
    .map((skill) => ofEntity(skill, 'no role asks for it'));
  return reportOf(skills, findings);
}

/** Of things that were looked at, those are well with which no finding begins. */
function reportOf(
  checked: readonly { readonly id: string }[],
  findings: readonly Finding[],
): Omit<CheckReport, 'check'> {
  const unwell = new Set(
    findings.flatMap(({ statement, entity, other }) => [statement, entity.id, other?.id]),
  );
  const well = checked.filter(({ id }) => !unwell.has(id)).length;
  return { checked: checked.length, well, findings };
}

function ofEntity(entity: HealthEntity, why: string): Finding {
  const none = { other: null, statement: null, statementVersion: null };
  return { sentence: `${entity.name}: ${why}`, entity, ...none };
}

/**
 * A statement is looked up from the entity that it is about, or from the one that is at fault. None
 * where it was read before one of the entities was.
 */
function ofStatement(
  byId: ReadonlyMap<string, HealthEntity>,
  { id, version, type, from, to }: HealthStatement,
  why: string,
  first = from,
): Finding[] {
  const [about, end] = [byId.get(from), byId.get(to)];
  if (!about || !end) return [];
  const sentence = `${sayStatement(type, about.name, end.name)}: ${why}`;
  const [entity, other] = first === to ? [end, about] : [about, end];
  return [{ sentence, entity, other, statement: id, statementVersion: version }];
}

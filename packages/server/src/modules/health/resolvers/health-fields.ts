import type { CheckReport, HealthCheck } from '../../../domain/health/health-report.ts';
import { readHealthScores } from '../../../store/health/health-scores.ts';
import type { GraphHealth } from '../../../store/health/keep-health.ts';
import { checkRange } from '../../check-range.ts';
import { entityField } from '../../entity-field.ts';
import type { RequestContext } from '../../request-context.ts';

type ScoresArguments = { readonly first: number | null };
type ChecksArguments = { readonly only?: HealthCheck | null };
type FindingsArguments = {
  readonly first: number | null;
  readonly offset: number | null;
  readonly of?: string | null;
};

/** How many are given where null is; the schema has the same for where nothing is. */
const [SCORES, FINDINGS] = [100, 20];

function scores(_: GraphHealth, { first }: ScoresArguments, { database }: RequestContext) {
  const limit = first ?? SCORES;
  checkRange('first', limit, { least: 1, most: SCORES });
  return readHealthScores(database, limit);
}

function checks({ reports }: GraphHealth, { only = null }: ChecksArguments) {
  return only === null ? reports : reports.filter(({ check }) => check === only);
}

function findings({ findings: all }: CheckReport, { first, offset, of = null }: FindingsArguments) {
  const [limit, from] = [first ?? FINDINGS, offset ?? 0];
  checkRange('first', limit, { least: 1, most: 100 });
  checkRange('offset', from, { least: 0, most: Number.POSITIVE_INFINITY });
  const wanted =
    of === null ? all : all.filter(({ entity, other }) => entity.id === of || other?.id === of);
  return wanted.slice(from, from + limit);
}

/** The fields of the health of the graph that its rows do not hold so. */
export const healthFields = {
  GraphHealth: { checks, scores },
  HealthReport: { findingCount: ({ findings: all }: CheckReport) => all.length, findings },
  HealthFinding: { entity: entityField('entity'), other: entityField('other') },
};

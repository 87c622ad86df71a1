import type { HealthEntity } from './health-rows.ts';

/** What is looked for. */
export const HEALTH_CHECKS = [
  /** A statement of which no source says anything. */
  'NO_EVIDENCE',
  /** An entity in use that no statement speaks of; a source that no evidence is from. */
  'ORPHAN',
  /** A role that asks for fewer than three essential skills, so that plans to it mean little. */
  'FEW_ESSENTIALS',
  /** A role that no other role comes close enough to, so that no route leads to it by steps. */
  'UNREACHABLE_ROLE',
  /** Two entities of one kind that may be the same, by a name or an alias. */
  'NEAR_DUPLICATE',
  /** An entity that is not in use any more, of which a statement in use speaks. */
  'DEPRECATED_IN_USE',
  /** A requirement whose grades speak against each other. */
  'UNEVEN_GRADES',
  /** A skill that no role asks for, by itself or by way of other skills. */
  'UNNEEDED_SKILL',
] as const;

export type HealthCheck = (typeof HEALTH_CHECKS)[number];

/** Something to be looked at. */
export type Finding = {
  /** What is the matter, in words, with the names that things have. */
  readonly sentence: string;
  /** The entity to begin with. */
  readonly entity: HealthEntity;
  /** The other entity: the one that may be the same, or the other end of the statement. */
  readonly other: HealthEntity | null;
  /** The id of the statement. */
  readonly statement: string | null;
  /** The version of the statement that was looked at. */
  readonly statementVersion: number | null;
};

/** What one check has found. */
export type CheckReport = {
  readonly check: HealthCheck;
  /** How many things were looked at. */
  readonly checked: number;
  /** How many of them are well. */
  readonly well: number;
  readonly findings: readonly Finding[];
};

/**
 * The health of a graph from 0 to 100: the share of things that are well, of each check that had
 * something to look at, on average. An empty graph is well.
 */
export function healthScore(reports: readonly Pick<CheckReport, 'checked' | 'well'>[]): number {
  const shares = reports.filter(({ checked }) => checked > 0).map((one) => one.well / one.checked);
  if (shares.length === 0) return 100;
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return Math.round(mean * 1000) / 10;
}

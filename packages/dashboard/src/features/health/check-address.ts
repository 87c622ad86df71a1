import type { HealthCheck } from '../../gql/graphql';

/** The checks, as an address names them. */
const CHECKS = {
  'no-evidence': 'NO_EVIDENCE',
  orphan: 'ORPHAN',
  'few-essentials': 'FEW_ESSENTIALS',
  'unreachable-role': 'UNREACHABLE_ROLE',
  'near-duplicate': 'NEAR_DUPLICATE',
  'deprecated-in-use': 'DEPRECATED_IN_USE',
  'uneven-grades': 'UNEVEN_GRADES',
  'unneeded-skill': 'UNNEEDED_SKILL',
} as const satisfies Record<string, HealthCheck>;

/** The check that an address names; null where it names none. */
export function readCheck(word: string | undefined): HealthCheck | null {
  return Object.entries(CHECKS).find(([name]) => name === word)?.[1] ?? null;
}

/** How an address names a check. */
export function checkWord(check: HealthCheck): string {
  return check.toLowerCase().replaceAll('_', '-');
}

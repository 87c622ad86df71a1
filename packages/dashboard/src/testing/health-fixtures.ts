import type { Finding, FoundEntity, Health } from '../features/health/health-state';

/** An entity in use. */
export function foundEntityOf(name: string, fields: Partial<FoundEntity> = {}): FoundEntity {
  return {
    kind: 'Skill' as const,
    id: `id-${name}`,
    slug: name.toLowerCase(),
    name,
    status: 'ACTIVE' as const,
    version: 3,
    replacedBy: null,
    ...fields,
  };
}

/** Something that a check has found of an entity. */
export function findingOf(sentence: string, fields: Partial<Finding> = {}): Finding {
  return {
    sentence,
    statement: null,
    statementVersion: null,
    entity: foundEntityOf('Dough'),
    other: null,
    ...fields,
  };
}

/** A graph in which one check has found something and one has not. */
export function healthOf(fields: Partial<Health> = {}): Health {
  return {
    revision: 12,
    score: 88.5,
    checks: [
      {
        check: 'FEW_ESSENTIALS',
        checked: 4,
        well: 4,
        findingCount: 0,
      },
      {
        check: 'UNEVEN_GRADES',
        checked: 100,
        well: 77,
        findingCount: 25,
      },
      {
        check: 'DEPRECATED_IN_USE',
        checked: 0,
        well: 0,
        findingCount: 0,
      },
    ],
    scores: [
      {
        revision: 10,
        score: 90,
        findings: 20,
        at: '2026-11-28T10:00:00.000Z',
      },
      {
        revision: 12,
        score: 88.5,
        findings: 25,
        at: '2026-11-29T10:00:00.000Z',
      },
    ],
    ...fields,
  };
}

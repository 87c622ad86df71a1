import { expect, test } from 'vitest';
import { entityRow, requires, statementRow } from '../../../../../tests/testkit/snapshot-world.ts';
import { buildSnapshot } from '../snapshot/build-snapshot.ts';
import type { SnapshotEntity, SnapshotStatement } from '../snapshot/snapshot-rows.ts';
import { checkHealth } from './check-health.ts';
import { type CheckReport, HEALTH_CHECKS, healthScore } from './health-report.ts';
import type { HealthEntity, HealthStatement } from './health-rows.ts';

/** The reports of a graph of rows, those that stand here with more than planning reads. */
function reportsOf(
  entities: readonly (SnapshotEntity | HealthEntity)[],
  statements: readonly (SnapshotStatement & Partial<HealthStatement>)[],
): Map<string, CheckReport> {
  const snapshot = buildSnapshot({
    revision: 1,
    entities: entities.filter((one) => 'replacedBy' in one),
    statements,
  });
  const search = checkHealth(
    {
      revision: 1,
      entities: entities.map((one) => ({ isCited: false, ...one })),
      statements: statements.map((one) => ({ hasEvidence: true, version: 4, ...one })),
    },
    snapshot,
  );
  for (;;) {
    const step = search.next();
    if (step.done) return new Map(step.value.map((report) => [report.check, report]));
  }
}

const sentences = (reports: ReadonlyMap<string, CheckReport>, check: string): string[] =>
  reports.get(check)?.findings.map(({ sentence }) => sentence) ?? [];

/** A baker who asks for three skills, and a cook who comes close. */
const BAKERY = [
  entityRow('Role', 'baker'),
  entityRow('Role', 'cook'),
  ...['dough', 'ovens', 'hygiene'].map((word) => entityRow('Skill', word)),
];
const ASKED = ['baker', 'cook'].flatMap((role) =>
  ['dough', 'ovens', 'hygiene'].map((word) => requires(role, word, { level: 3, importance: 3 })),
);

test('a graph in which all is well scores 100, and an empty one as well', () => {
  const reports = reportsOf(BAKERY, ASKED);
  expect([...reports.keys()]).toEqual([...HEALTH_CHECKS]);
  expect([...reports.values()].flatMap(({ findings }) => findings)).toEqual([]);
  expect(healthScore([...reports.values()])).toBe(100);
  expect(healthScore([...reportsOf([], []).values()])).toBe(100);
});

test('each check names what it finds', () => {
  const reports = reportsOf(
    [
      ...BAKERY,
      entityRow('Role', 'pilot'),
      entityRow('Skill', 'flying'),
      entityRow('Skill', 'sewing'),
      entityRow('Skill', 'sewings'),
      entityRow('Skill', 'physics'),
      entityRow('Skill', 'embroidery', { status: 'DEPRECATED' }),
      entityRow('Tool', 'whisk'),
      { ...entityRow('Tool', 'weekly'), kind: 'Source', isCited: true },
    ],
    [
      ...ASKED,
      { ...requires('pilot', 'flying', { level: 1, importance: 5 }), hasEvidence: false },
      requires('pilot', 'embroidery', { level: 2, importance: 1 }),
      statementRow('BUILDS_ON', ['flying', 'physics'], { level: 2 }),
      statementRow('BUILDS_ON', ['sewing', 'sewings'], { level: 2 }),
    ],
  );
  expect(sentences(reports, 'NO_EVIDENCE')).toEqual(['pilot requires flying: no source is given']);
  expect(sentences(reports, 'ORPHAN')).toEqual(['whisk: nothing is said of it']);
  expect(sentences(reports, 'FEW_ESSENTIALS')).toEqual(['pilot: it asks for 2 essential skills']);
  expect(sentences(reports, 'UNREACHABLE_ROLE')).toEqual([
    'pilot: the nearest role lacks 100 % of what it asks for',
  ]);
  expect(sentences(reports, 'NEAR_DUPLICATE')).toEqual([
    'sewing and sewings: “sewing” and “sewings” are alike',
  ]);
  expect(sentences(reports, 'DEPRECATED_IN_USE')).toEqual([
    'pilot requires embroidery: embroidery is not in use any more',
  ]);
  expect(sentences(reports, 'UNEVEN_GRADES')).toEqual([
    'pilot requires flying: importance 5, but level 1',
    'pilot requires embroidery: essential, but of importance 1',
  ]);
  // Physics is needed by way of flying; what the two sewings build on is of no use to anybody.
  expect(sentences(reports, 'UNNEEDED_SKILL')).toEqual([
    'sewing: no role asks for it',
    'sewings: no role asks for it',
  ]);
  expect(reports.get('DEPRECATED_IN_USE')?.findings[0]).toMatchObject({
    entity: { id: 'id-embroidery' },
    other: { id: 'id-pilot' },
    statement: 'REQUIRES pilot embroidery',
    statementVersion: 4,
  });
});

test('statements of deprecated rank are not held against anybody, but have evidence all the same', () => {
  const old = { rank: 'DEPRECATED', hasEvidence: false } as const;
  const odd = { ...requires('baker', 'flour', { level: 5, importance: 1 }), ...old };
  const reports = reportsOf([...BAKERY, entityRow('Skill', 'flour')], [...ASKED, odd]);
  expect(sentences(reports, 'UNEVEN_GRADES')).toEqual([]);
  expect(sentences(reports, 'UNNEEDED_SKILL')).toEqual(['flour: no role asks for it']);
  expect(sentences(reports, 'NO_EVIDENCE')).toEqual(['baker requires flour: no source is given']);
});

test('the score is the mean share of what is well, to a tenth', () => {
  const report = (checked: number, well: number) => ({ checked, well });
  expect(healthScore([report(3, 2), report(0, 0), report(4, 4)])).toBe(83.3);
});

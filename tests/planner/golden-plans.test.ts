import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSnapshot } from '../../packages/server/src/domain/snapshot/build-snapshot.ts';
import { readSeedRows } from '../testkit/seed-rows.ts';
import { describePlan } from './describe-plan.ts';
import { goldenPairs } from './golden-pairs.ts';

const FILE = join(import.meta.dirname, '../../docs/golden-plans.md');

const INTRODUCTION = `# Golden plans

The plans of eight pairs of seed roles as the planner makes them: balanced, at most three steps,
three routes. A test works them out anew and compares them with this page, so that a change of the
data or of the planner shows here as a difference; \`UPDATE_GOLDEN=1 vitest run tests/planner/golden-plans.test.ts\`
writes it. Effort has no unit; a gap is the share of what a role asks for that is lacking; a level
is one of five in a skill. After a skill stands the level to reach, with the level held before it
where there is one; *implied* is what the role does not name but its skills build on.
`;

/** UPDATE_GOLDEN=1 writes the page anew, to be read as a difference; never under CI. */
const rewrites = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined;

test('the plans of the golden pairs are those of docs/golden-plans.md', async () => {
  const snapshot = buildSnapshot(await readSeedRows());
  const sections = goldenPairs.map((pair) => describePlan(snapshot, pair));
  const actual = [INTRODUCTION, ...sections].join('\n');
  if (rewrites) writeFileSync(FILE, actual);
  expect(actual).toBe(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '');
});

test('every golden pair says why', () => {
  for (const { from, to, why } of goldenPairs) expect(why, `${from} → ${to}`).not.toBe('');
});

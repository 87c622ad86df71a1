import { expect, test } from 'vitest';
import {
  comparedMoveOf,
  comparedSkillOf,
  compareRequirementOf,
  compareRoleOf,
} from '../../testing/compare-fixtures';
import { datasetEvidenceOf, evidenceOf } from '../../testing/fixtures';
import { isSharedByAll, sharedBy } from './comparison';
import { comparisonAsCsv, comparisonAsJson } from './export-comparison';
import { filterRows, groupRows } from './group-rows';
import { readComparison } from './read-comparison';

const finance = { id: 'finance', slug: 'finance', name: 'Finance' };

const analyst = compareRoleOf('Analyst', {
  requiresConnection: {
    edges: [compareRequirementOf('SQL'), compareRequirementOf('Git', { necessity: 'OPTIONAL' })],
  },
  employedInConnection: {
    edges: [{ node: finance, properties: { id: 'e1', basis: 'ARTICLE', evidence: [] } }],
  },
});

const engineer = compareRoleOf('Engineer', {
  requiresConnection: {
    edges: [compareRequirementOf('SQL'), compareRequirementOf('Java', { necessity: 'OPTIONAL' })],
  },
});

const lead = compareRoleOf('Lead');

const implied = comparedSkillOf('Logic', [1, null, null]);

const comparison = readComparison({
  revision: 7,
  roles: [analyst, engineer, lead],
  skills: [
    comparedSkillOf('Writing', [2, 3, 4], { category: 'INTERPERSONAL' }),
    comparedSkillOf('SQL', [3, 4, null]),
    comparedSkillOf('Java', [null, null, 4]),
    {
      ...implied,
      needs: [
        { level: 1, importance: 1, implied: true, evidence: [evidenceOf('So.')] },
        null,
        null,
      ],
    },
  ],
  tools: [{ tool: { id: 'excel', slug: 'excel', name: 'Excel' }, importances: [5, null, 2] }],
  moves: [comparedMoveOf('Analyst', 'Engineer', 0.4)],
});

function rowOf(name: string) {
  const row = comparison.rows.find(({ entity }) => entity.name === name);
  if (!row) throw new Error(`there is no row of ${name}`);
  return row;
}

function groups(rows = comparison.rows) {
  return groupRows(comparison, rows).map(({ key, rows }) => [
    key,
    ...rows.map(({ entity }) => entity.name),
  ]);
}

test('each skill stands under those who ask for it, what is only welcome last', () => {
  expect(groups()).toEqual([
    ['skills.all', 'Writing'],
    ['skills.some', 'SQL'],
    ['skills.analyst', 'Logic'],
    ['skills.lead', 'Java'],
    ['skills.nobody', 'Git'],
    ['tools', 'Excel'],
    ['industries', 'Finance'],
  ]);
});

test('a filter leaves what all share, or what they do not, of a category of skills', () => {
  const { rows } = comparison;
  expect(groups(filterRows(rows, { show: 'shared', category: undefined }))).toEqual([
    ['skills.all', 'Writing'],
  ]);
  expect(groups(filterRows(rows, { show: 'different', category: 'INTERPERSONAL' }))).toEqual([
    ['tools', 'Excel'],
    ['industries', 'Finance'],
  ]);
});

test('shared and not shared are all there is, and nothing is both', () => {
  const { rows } = comparison;
  const parts = (['shared', 'different'] as const).map((show) =>
    filterRows(rows, { show, category: undefined }),
  );
  expect(new Set(parts.flat())).toEqual(new Set(rows));
  expect(parts.flat()).toHaveLength(rows.length);
});

test('a role that only welcomes a skill shows that, and does not count as asking for it', () => {
  const java = rowOf('Java');
  expect(java.cells.map((cell) => cell && [cell.level, cell.optional ?? false])).toEqual([
    null,
    [3, true],
    [4, false],
  ]);
  expect(sharedBy(java)).toBe(1);
  expect(isSharedByAll(java)).toBe(false);
});

test('a claim keeps its basis; what is implied rests on its own evidence', () => {
  expect(rowOf('SQL').cells[0]?.grounds).toMatchObject({
    basis: 'ARTICLE',
    gradeBasis: 'EDITORIAL',
  });
  expect(rowOf('Logic').cells[0]).toMatchObject({ implied: true, grounds: { basis: 'ARTICLE' } });
});

test('what is saved holds the rows that are shown, with a level for each role', async () => {
  const shown = { comparison, rows: [rowOf('Writing'), rowOf('Java'), rowOf('Excel')] };
  const csv = await comparisonAsCsv(shown);
  expect(csv.name).toBe('compare-analyst-engineer-lead.csv');
  expect((await csv.content.text()).split('\r\n').slice(1)).toEqual([
    'skills,Writing,3,2,4,yes,3,4,yes,4,4,yes,',
    'skills,Java,1,,,,3,4,optional,4,4,yes,',
    'tools,Excel,2,,5,yes,,,,,2,yes,',
  ]);
  const json = JSON.parse(await comparisonAsJson(shown).content.text());
  expect(json).toMatchObject({
    revision: 7,
    rows: [{ slug: 'writing' }, { slug: 'java' }, { slug: 'excel' }],
    moves: [{ from: 'analyst', to: 'engineer', gap: 0.4 }],
  });
});

test('what is saved names the datasets that it is from, as they ask to be', async () => {
  const writing = rowOf('Writing');
  const grounds = { basis: 'DATASET' as const, evidence: [datasetEvidenceOf('Listed.')] };
  const shown = { comparison, rows: [{ ...writing, cells: [{ grounds }, null, null] }] };
  const asked = 'This service uses the ESCO classification of the European Commission.';
  expect(await (await comparisonAsCsv(shown)).content.text()).toContain(`,${asked}`);
  expect(JSON.parse(await comparisonAsJson(shown).content.text()).attribution).toBe(asked);
});

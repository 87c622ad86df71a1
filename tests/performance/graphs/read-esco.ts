import type {
  SnapshotKind,
  SnapshotRows,
} from '../../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import {
  collectStatements,
  type Dropped,
  entityId,
  entityRow,
  type StatementSet,
} from './graph-rows.ts';
import { readTable } from './read-table.ts';
import { uniqueSlugs } from './unique-slugs.ts';

/** The grade that a relation of ESCO gets, which says only whether a skill is essential. */
const GRADES = {
  essential: { necessity: 'ESSENTIAL', importance: 4, level: 3 },
  optional: { necessity: 'OPTIONAL', importance: 2, level: 2 },
} as const;

const LEVEL_OF_A_PREREQUISITE = 2;
const CREDIT_OF_A_RELATED_SKILL = 0.25;

/** The graph that ESCO's files make, and what of them was left out. */
export type EscoRows = SnapshotRows & { readonly dropped: Readonly<Dropped> };

/**
 * Reads the English CSV files of ESCO 1.1.1 as design §8 maps them: occupations are Roles, skills
 * and knowledge are Skills, skill groups are no entities. The grades are defaults, as ESCO has none.
 */
export function readEsco(folder: string): EscoRows {
  const entities = [
    ...readConcepts(folder, 'occupations_en.csv', 'Role'),
    ...readConcepts(folder, 'skills_en.csv', 'Skill'),
  ];
  const known = new Set(entities.map(({ id }) => id));
  const statements = collectStatements(known, new Set(['BUILDS_ON', 'BROADER'] as const));
  addRequirements(folder, statements);
  addSkillRelations(folder, statements);
  addBroader(folder, statements);
  return { revision: 1, entities, statements: statements.rows, dropped: statements.dropped };
}

/** The code of the ISCO unit group (four digits) that each role is in, by role id. */
export function escoRoleGroups(folder: string): Map<string, string> {
  const rows = readTable(commas(folder, 'occupations_en.csv'), ['conceptUri', 'iscoGroup']);
  return new Map(rows.map((row) => [entityId('Role', row.conceptUri), row.iscoGroup]));
}

const commas = (folder: string, name: string) => ({ folder, name, format: 'COMMAS' }) as const;

function readConcepts(folder: string, name: string, kind: SnapshotKind) {
  const rows = readTable(commas(folder, name), ['conceptUri', 'preferredLabel', 'altLabels']);
  const slugs = uniqueSlugs(rows.map((row) => ({ key: row.conceptUri, name: row.preferredLabel })));
  return rows.map((row) =>
    entityRow({
      kind,
      id: entityId(kind, row.conceptUri),
      slug: slugs.get(row.conceptUri) ?? row.conceptUri,
      name: row.preferredLabel,
      aliases: aliasesOf(row.altLabels, row.preferredLabel),
    }),
  );
}

/** A cell holds one label a line; some repeat the name, or one another. */
function aliasesOf(cell: string, name: string): readonly string[] {
  const labels = cell.split('\n').map((label) => label.trim());
  return [...new Set(labels)].filter((label) => label !== '' && label !== name);
}

function addRequirements(folder: string, statements: StatementSet): void {
  const columns = ['occupationUri', 'relationType', 'skillUri'] as const;
  for (const row of readTable(commas(folder, 'occupationSkillRelations.csv'), columns)) {
    statements.add({
      type: 'REQUIRES',
      from: entityId('Role', row.occupationUri),
      to: entityId('Skill', row.skillUri),
      ...GRADES[relationOf(row.relationType)],
    });
  }
}

function addSkillRelations(folder: string, statements: StatementSet): void {
  const columns = ['originalSkillUri', 'relationType', 'relatedSkillUri'] as const;
  for (const row of readTable(commas(folder, 'skillSkillRelations.csv'), columns)) {
    const from = entityId('Skill', row.originalSkillUri);
    const to = entityId('Skill', row.relatedSkillUri);
    if (relationOf(row.relationType) === 'essential')
      statements.add({ type: 'BUILDS_ON', from, to, level: LEVEL_OF_A_PREREQUISITE });
    else statements.add({ type: 'RELATED', from, to, credit: CREDIT_OF_A_RELATED_SKILL });
  }
}

function addBroader(folder: string, statements: StatementSet): void {
  const skill = 'KnowledgeSkillCompetence';
  const columns = ['conceptType', 'conceptUri', 'broaderType', 'broaderUri'] as const;
  for (const row of readTable(commas(folder, 'broaderRelationsSkillPillar.csv'), columns)) {
    if (row.conceptType !== skill || row.broaderType !== skill) continue;
    const from = entityId('Skill', row.conceptUri);
    statements.add({ type: 'BROADER', from, to: entityId('Skill', row.broaderUri) });
  }
}

function relationOf(cell: string): keyof typeof GRADES {
  if (cell === 'essential' || cell === 'optional') return cell;
  throw new Error(`relationType "${cell}" is unknown; it must be essential or optional`);
}

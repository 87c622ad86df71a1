import { collectDataset } from '../../domain/import/collect-dataset.ts';
import type { Dataset, Place } from '../../domain/import/dataset.ts';
import {
  ESCO,
  escoBroader,
  escoId,
  escoRequirement,
  escoRole,
  escoSkill,
  escoSkillRelation,
  escoSource,
  RELATION_TYPES,
  REUSE_LEVELS,
} from '../../domain/import/esco.ts';
import { eachRow, type Reading, type ReadOptions } from './each-row.ts';
import { faultyFiles } from './file-faults.ts';
import { findFile, listFolder, requireFile } from './find-file.ts';
import { readEscoGroups, type SkillGroups } from './read-esco-groups.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Names of files, which differ between versions. */
const named = (name: string): readonly string[] => [`${name}_en.csv`, `${name}.csv`];

const VERSIONS = {
  taxonomy: 'ESCO',
  isKnown: (version: string) => /^1\.[12](?:\.\d+)?$/u.test(version),
  known: '1.1 and 1.2, such as 1.1.1 or 1.2.0',
};

/** The English CSV files of ESCO 1.1 or 1.2, all of it or a cut, as the design maps them. */
export const ESCO_FILES: Taxonomy = {
  scheme: ESCO,
  versions: VERSIONS,
  ending: '.csv',
  read: readEsco,
};

async function readEsco(
  folder: string,
  version: string,
  options: ReadOptions = {},
): Promise<Dataset> {
  const files = await listFolder(folder);
  const occupations = requireFile(files, named('occupations'));
  const skills = requireFile(files, named('skills'));
  const requirements = requireFile(files, named('occupationSkillRelations'));
  const relations = requireFile(files, named('skillSkillRelations'));
  const collector = collectDataset();
  const reading: Reading = { ...options, folder, format: 'COMMAS', collector, rows: new Map() };
  const groups = await readEscoGroups(folder, files);
  await readOccupations(reading, occupations, groups.isco);
  await readSkills(reading, skills, groups.skills);
  await readRelations(reading, requirements, {
    columns: { from: 'occupationUri', to: 'skillUri' },
    statementOf: escoRequirement,
  });
  await readRelations(reading, relations, {
    columns: { from: 'originalSkillUri', to: 'relatedSkillUri' },
    statementOf: escoSkillRelation,
  });
  const broader = findFile(files, named('broaderRelationsSkillPillar'));
  if (broader !== undefined) await readBroader(reading, broader);
  const faults = collector.finish();
  if (faults.length > 0) throw faultyFiles(faults);
  return {
    scheme: ESCO,
    title: `ESCO v${version}`,
    source: escoSource(version, occupations),
    entities: collector.entities,
    statements: collector.statements,
    leftOut: collector.leftOut,
    rows: reading.rows,
  };
}

/** A web address that may be a part of an external id. */
const ADDRESS = /^https?:\/\/\S{1,280}$/u;

/** Whether a row is a concept that can be imported; otherwise it is left out. */
function isSound(
  { collector }: Reading,
  cells: Readonly<Record<'conceptUri' | 'preferredLabel' | 'status', string>>,
  place: Place,
): boolean {
  const [address, label] = [cells.conceptUri.trim(), cells.preferredLabel.trim()];
  const leave = (column: string, value: string, reason: string): false => {
    const externalId = address === '' ? undefined : escoId(address);
    collector.leave({ ...place, column, value, reason }, externalId);
    return false;
  };
  if (address === '') return leave('conceptUri', '', 'It is empty; a concept has an address.');
  if (!ADDRESS.test(address)) return leave('conceptUri', address, 'It is no web address.');
  if (label === '') return leave('preferredLabel', '', 'It is empty; a concept has a label.');
  if (label.length > LONGEST_LABEL) {
    return leave('preferredLabel', label, `It is longer than ${LONGEST_LABEL} characters.`);
  }
  if (cells.status.trim() === '' || cells.status.trim() === 'released') return true;
  return leave('status', cells.status, 'Only released concepts are imported.');
}

const LONGEST_LABEL = 200;
const COLUMNS = { id: 'conceptUri', label: 'preferredLabel' };

/** Labels that are too long for a name are left out of aliases. */
function fittingLabels(reading: Reading, cell: string, place: Place): string {
  const labels = cell.split('\n');
  const long = labels.filter((label) => label.trim().length > LONGEST_LABEL);
  for (const value of long) {
    const reason = `An alias has at most ${LONGEST_LABEL} characters; the concept is imported without it.`;
    reading.collector.leave({ ...place, column: 'altLabels', value, reason });
  }
  return labels.filter((label) => !long.includes(label)).join('\n');
}

async function readOccupations(
  reading: Reading,
  file: string,
  isco: ReadonlyMap<string, string>,
): Promise<void> {
  const columns = [
    'conceptUri',
    'iscoGroup',
    'preferredLabel',
    'altLabels',
    'description',
  ] as const;
  const shape = { file, columns, optional: ['code', 'status'] as const };
  await eachRow<(typeof columns)[number] | 'code' | 'status'>(reading, shape, (cells, place) => {
    if (!isSound(reading, cells, place)) return;
    const code = cells.iscoGroup.trim();
    const altLabels = fittingLabels(reading, cells.altLabels, place);
    const role = escoRole({ ...cells, altLabels }, isco.get(code) ?? code, place);
    reading.collector.addEntity(role, COLUMNS);
  });
}

async function readSkills(reading: Reading, file: string, groups: SkillGroups): Promise<void> {
  const columns = ['conceptUri', 'preferredLabel', 'reuseLevel', 'description'] as const;
  const shape = { file, columns, optional: ['altLabels', 'status'] as const };
  await eachRow<(typeof columns)[number] | 'altLabels' | 'status'>(
    reading,
    shape,
    (cells, place) => {
      if (!isSound(reading, cells, place)) return;
      const level = cells.reuseLevel.trim();
      if (level !== '' && !REUSE_LEVELS.includes(level)) {
        const reason = `It is none of ${REUSE_LEVELS.join(', ')}.`;
        const leftOut = { ...place, column: 'reuseLevel', value: level, reason };
        return reading.collector.leave(leftOut, escoId(cells.conceptUri));
      }
      const altLabels = fittingLabels(reading, cells.altLabels, place);
      const skill = escoSkill({ ...cells, altLabels }, groups(cells.conceptUri.trim()), place);
      reading.collector.addEntity(skill, COLUMNS);
    },
  );
}

type Relation = {
  readonly columns: { readonly from: string; readonly to: string };
  readonly statementOf: typeof escoRequirement;
};

async function readRelations(
  reading: Reading,
  file: string,
  { columns, statementOf }: Relation,
): Promise<void> {
  const { collector } = reading;
  const read = [columns.from, columns.to, 'relationType'];
  await eachRow(reading, { file, columns: read }, (cells, place) => {
    const ends = endsOf(reading, cells, columns, place);
    const relation = (cells['relationType'] ?? '').trim();
    if (!ends) return;
    if (RELATION_TYPES.includes(relation)) {
      return collector.addStatement(statementOf(ends, relation, place), columns);
    }
    const reason = `It is neither of ${RELATION_TYPES.join(' and ')}.`;
    collector.leave({ ...place, column: 'relationType', value: relation, reason });
  });
}

/** The external ids of both ends of a relation; a row without one of them is left out. */
function endsOf(
  { collector }: Reading,
  cells: Readonly<Record<string, string>>,
  columns: Relation['columns'],
  place: Place,
): { from: string; to: string } | undefined {
  const empty = [columns.from, columns.to].find((column) => (cells[column] ?? '').trim() === '');
  if (empty !== undefined) {
    const reason = 'It is empty; a relation has two ends.';
    collector.leave({ ...place, column: empty, value: '', reason });
    return undefined;
  }
  return { from: escoId(cells[columns.from] ?? ''), to: escoId(cells[columns.to] ?? '') };
}

const SKILL = 'KnowledgeSkillCompetence';

/** Skills under broader skills; what is under a group was read with the groups. */
async function readBroader(reading: Reading, file: string): Promise<void> {
  const ends = { from: 'conceptUri', to: 'broaderUri' };
  const columns = ['conceptType', 'conceptUri', 'broaderType', 'broaderUri'] as const;
  await eachRow(reading, { file, columns }, (cells, place) => {
    if (cells.conceptType !== SKILL || cells.broaderType !== SKILL) return;
    const found = endsOf(reading, cells, ends, place);
    if (found) reading.collector.addStatement(escoBroader(found, place), ends);
  });
}

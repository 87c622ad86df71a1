import { collectDataset } from '../../domain/import/collect-dataset.ts';
import type { Dataset, Place } from '../../domain/import/dataset.ts';
import type { Group } from '../../domain/import/esco.ts';
import {
  ONET,
  onetId,
  onetRequirement,
  onetRole,
  onetSkill,
  onetSource,
  onetTool,
  onetUse,
  technologyId,
} from '../../domain/import/onet.ts';
import { eachRow, type Reading, type ReadOptions } from './each-row.ts';
import { faultyFiles } from './file-faults.ts';
import { listFolder, requireFile } from './find-file.ts';
import type { Taxonomy } from './taxonomy.ts';

const VERSIONS = {
  taxonomy: 'O*NET',
  isKnown: (version: string) => /^2[5-9]\.\d$/u.test(version),
  known: '25 to 29, such as 29.2',
};

const OCCUPATIONS = 'Occupation Data.txt';
const CODE = 'O*NET-SOC Code';

/** The text files of O*NET 25 to 29 (tabs, no quoting), as the design maps them. */
export const ONET_FILES: Taxonomy = {
  scheme: ONET,
  versions: VERSIONS,
  ending: '.txt',
  read: readOnet,
};

async function readOnet(
  folder: string,
  version: string,
  options: ReadOptions = {},
): Promise<Dataset> {
  const files = await listFolder(folder);
  for (const file of FILES) requireFile(files, [file]);
  const collector = collectDataset();
  const reading: Reading = { ...options, folder, format: 'TABS', collector, rows: new Map() };
  await readOccupations(reading);
  const model = await readModel(reading);
  await readRatings(reading, 'Skills.txt', model);
  await readRatings(reading, 'Knowledge.txt', model);
  await readTechnologies(reading);
  const faults = collector.finish();
  if (faults.length > 0) throw faultyFiles(faults);
  return {
    scheme: ONET,
    title: `O*NET v${version}`,
    source: onetSource(version, OCCUPATIONS),
    entities: collector.entities,
    statements: collector.statements,
    leftOut: collector.leftOut,
    rows: reading.rows,
  };
}

const FILES = [
  OCCUPATIONS,
  'Alternate Titles.txt',
  'Job Zones.txt',
  'Content Model Reference.txt',
  'Skills.txt',
  'Knowledge.txt',
  'Technology Skills.txt',
] as const;

/** Leaves a row out where a cell is empty that may not be. */
function isFilled(
  { collector }: Reading,
  cells: Readonly<Record<string, string>>,
  columns: readonly string[],
  place: Place,
): boolean {
  const empty = columns.find((column) => (cells[column] ?? '').trim() === '');
  if (empty === undefined) return true;
  collector.leave({ ...place, column: empty, value: '', reason: 'It is empty.' });
  return false;
}

async function readOccupations(reading: Reading): Promise<void> {
  const titles = await readTitles(reading);
  const zones = await readZones(reading);
  const columns = [CODE, 'Title', 'Description'] as const;
  await eachRow(reading, { file: OCCUPATIONS, columns }, (cells, place) => {
    if (!isFilled(reading, cells, [CODE, 'Title'], place)) return;
    const code = cells[CODE].trim();
    const occupation = { code, title: cells.Title, description: cells.Description, place };
    const role = onetRole({
      ...occupation,
      titles: titles.get(code) ?? [],
      zone: zones.get(code),
    });
    reading.collector.addEntity(role, { id: CODE, label: 'Title' });
  });
}

async function readTitles(reading: Reading): Promise<Map<string, string[]>> {
  const titles = new Map<string, string[]>();
  const file = 'Alternate Titles.txt';
  const columns = [CODE, 'Alternate Title', 'Short Title'] as const;
  await eachRow(reading, { file, columns }, (cells) => {
    const code = cells[CODE].trim();
    const known = titles.get(code) ?? [];
    // Some versions write n/a where there is no short title.
    const short = cells['Short Title'] === 'n/a' ? '' : cells['Short Title'];
    titles.set(code, known);
    known.push(cells['Alternate Title'], short);
  });
  return titles;
}

const LEAST_ZONE = 1;
const GREATEST_ZONE = 5;

async function readZones(reading: Reading): Promise<Map<string, number>> {
  const zones = new Map<string, number>();
  const columns = [CODE, 'Job Zone'] as const;
  await eachRow(reading, { file: 'Job Zones.txt', columns }, (cells, place) => {
    const zone = Number(cells['Job Zone']);
    if (Number.isInteger(zone) && zone >= LEAST_ZONE && zone <= GREATEST_ZONE) {
      zones.set(cells[CODE].trim(), zone);
    } else {
      const reason = 'It is no whole number from 1 to 5; the occupation has no seniority.';
      reading.collector.leave({ ...place, column: 'Job Zone', value: cells['Job Zone'], reason });
    }
  });
  return zones;
}

/** Names and descriptions of the elements of the content model, by id. */
type Model = ReadonlyMap<string, { readonly name: string; readonly description: string }>;

async function readModel(reading: Reading): Promise<Model> {
  const model = new Map<string, { name: string; description: string }>();
  const file = 'Content Model Reference.txt';
  const columns = ['Element ID', 'Element Name', 'Description'] as const;
  await eachRow(reading, { file, columns }, (cells) => {
    const { 'Element Name': name, Description: description } = cells;
    model.set(cells['Element ID'].trim(), { name, description });
  });
  return model;
}

/** The element above one of such an id. */
function groupOf(model: Model, id: string): Group | undefined {
  const parent = id.split('.').slice(0, -1).join('.');
  const found = model.get(parent);
  return found && { address: onetId(parent), label: found.name.trim() };
}

type Rated = {
  readonly code: string;
  readonly element: string;
  readonly place: Place;
  importance?: number;
  level?: number;
  isRelevant: boolean;
};

/** The scales that are read, with their ends. */
const SCALES = {
  IM: { field: 'importance', least: 1, greatest: 5 },
  LV: { field: 'level', least: 0, greatest: 7 },
} as const;

const isScale = (id: string): id is keyof typeof SCALES => Object.hasOwn(SCALES, id);

const RATING_COLUMNS = [
  CODE,
  'Element ID',
  'Element Name',
  'Scale ID',
  'Data Value',
  'Not Relevant',
] as const;

/** Reads how much each element matters in each occupation: two rows for a pair, one for each scale. */
async function readRatings(reading: Reading, file: string, model: Model): Promise<void> {
  const { collector } = reading;
  const ratings = new Map<string, Rated>();
  await eachRow(reading, { file, columns: RATING_COLUMNS }, (cells, place) => {
    if (!isFilled(reading, cells, [CODE, 'Element ID', 'Element Name'], place)) return;
    const [code, element] = [cells[CODE].trim(), cells['Element ID'].trim()];
    const scale = cells['Scale ID'].trim();
    if (!isScale(scale)) return;
    if (!collector.has(onetId(element))) {
      addElement(reading, { id: element, name: cells['Element Name'], model, place });
    }
    const { field, least, greatest } = SCALES[scale];
    const value = Number(cells['Data Value']);
    if (cells['Data Value'].trim() === '' || !(value >= least && value <= greatest)) {
      const reason = `It is no number from ${least} to ${greatest}.`;
      const column = 'Data Value';
      return collector.leave({ ...place, column, value: cells['Data Value'], reason });
    }
    const key = `${code} ${element}`;
    const rated = ratings.get(key) ?? { code, element, place, isRelevant: true };
    ratings.set(key, rated);
    rated[field] = value;
    if (cells['Not Relevant'].trim() === 'Y') rated.isRelevant = false;
  });
  for (const rated of ratings.values()) addRequirement(reading, rated);
}

function addRequirement({ collector }: Reading, rated: Rated): void {
  const { code, element, place, importance, level, isRelevant } = rated;
  if (importance === undefined || level === undefined) {
    const reason = 'The other of importance (IM) and level (LV) is not there.';
    return collector.leave({ ...place, column: 'Scale ID', value: `${code} ${element}`, reason });
  }
  const ends = { from: onetId(code), to: onetId(element) };
  const statement = onetRequirement(ends, { importance, level, isRelevant }, place);
  if (statement) collector.addStatement(statement, { from: CODE, to: 'Element ID' });
}

type NewElement = {
  readonly id: string;
  readonly name: string;
  readonly model: Model;
  readonly place: Place;
};

/** Skills and knowledge share a name or two, which then tell which of the two it is. */
function addElement({ collector }: Reading, { id, name, model, place }: NewElement): void {
  const isKnowledge = id.startsWith('2.C');
  const namesake = collector.entities.some(
    (entity) => entity.kind === 'Skill' && entity.name === name.trim(),
  );
  const skill = onetSkill({
    id,
    name: isKnowledge && namesake ? `${name.trim()} (knowledge)` : name,
    description: model.get(id)?.description ?? '',
    group: groupOf(model, id),
    place,
  });
  collector.addEntity(skill, { id: 'Element ID', label: 'Element Name' });
}

const TECHNOLOGY_COLUMNS = [
  CODE,
  'Example',
  'Commodity Title',
  'Hot Technology',
  'In Demand',
] as const;
const LONGEST_NAME = 200;

async function readTechnologies(reading: Reading): Promise<void> {
  const { collector } = reading;
  const file = 'Technology Skills.txt';
  await eachRow(reading, { file, columns: TECHNOLOGY_COLUMNS }, (cells, place) => {
    if (!isFilled(reading, cells, [CODE, 'Example', 'Commodity Title'], place)) return;
    const { Example: name, 'Commodity Title': category } = cells;
    if (name.trim().length > LONGEST_NAME) {
      const reason = `It is longer than ${LONGEST_NAME} characters.`;
      return collector.leave({ ...place, column: 'Example', value: name, reason });
    }
    const to = technologyId(name);
    if (!collector.has(to)) {
      collector.addEntity(onetTool(name, category, place), { id: 'Example', label: 'Example' });
    }
    const demand = {
      isHot: cells['Hot Technology'].trim() === 'Y',
      isInDemand: cells['In Demand'].trim() === 'Y',
    };
    const ends = { from: onetId(cells[CODE]), to };
    collector.addStatement(onetUse(ends, demand, place), { from: CODE, to: 'Example' });
  });
}

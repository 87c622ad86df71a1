import { checkGraph } from '../../domain/graph/check-graph.ts';
import { assembleRows, type PlacedRows } from './assemble-rows.ts';
import { checkCoverage } from './check-coverage.ts';
import { indexReferences, readCoverage, readOutline } from './read-coverage.ts';
import { readEntries } from './read-entries.ts';
import type { Seed } from './seed.ts';
import { SeedError, type SeedFault } from './seed-error.ts';
import { listSeedFiles, type SeedFileForm } from './seed-files.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

type ReadFile = { readonly yaml: YamlFile; readonly form: SeedFileForm };

const ofForm = (files: readonly ReadFile[], form: SeedFileForm['form']): YamlFile[] =>
  files.filter((file) => file.form.form === form).map(({ yaml }) => yaml);

const readAllEntries = (files: readonly ReadFile[]) => {
  const results = files.flatMap(({ yaml, form }) => {
    if (form.form === 'entry') return [readEntries(yaml, form.kind)];
    return form.form === 'entries' ? [readEntries(yaml, form.kind, form.key)] : [];
  });
  return {
    entries: results.flatMap(({ entries }) => entries),
    faults: results.flatMap(({ faults }) => faults),
  };
};

const graphFaults = ({ rows, places }: PlacedRows): SeedFault[] =>
  checkGraph(rows).flatMap(({ message, table, index }) => {
    const place = places[table][index];
    return place === undefined ? [] : [{ ...place, message }];
  });

const failOn = (folder: string, faults: readonly SeedFault[]): void => {
  if (faults.length > 0) throw new SeedError(folder, faults);
};

/**
 * Reads and checks a seed folder (`graph/seed`). Throws a {@link SeedError} that names file, line
 * and reason of every fault: of the files' form first, then, where that is sound, of the rules of
 * the graph and of the agreement between evidence, coverage and outlines.
 */
export const readSeed = async (folder: string): Promise<Seed> => {
  const listed = await listSeedFiles(folder);
  const files = await Promise.all(
    listed.files.map(async ({ file, form }) => ({ yaml: await readYamlFile(folder, file), form })),
  );
  const { entries, faults } = readAllEntries(files);
  const outlines = ofForm(files, 'outline').map(readOutline);
  failOn(folder, [...listed.faults, ...faults, ...outlines.flatMap((result) => result.faults)]);

  const placed = assembleRows(entries);
  failOn(folder, [...placed.faults, ...graphFaults(placed)]);

  const references = indexReferences(placed.rows);
  const coverages = ofForm(files, 'coverage').map((file) => readCoverage(file, references));
  failOn(
    folder,
    coverages.flatMap((result) => result.faults),
  );

  const placedOutlines = outlines.flatMap((result) => result.outlines);
  const placedCoverages = coverages.flatMap((result) => result.coverages);
  failOn(folder, checkCoverage(placed, placedOutlines, placedCoverages));
  return {
    rows: placed.rows,
    coverage: placedCoverages.map(({ coverage }) => coverage),
    outlines: placedOutlines.map(({ outline }) => outline),
  };
};

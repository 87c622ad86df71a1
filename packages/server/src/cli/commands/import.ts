import { Command } from 'commander';
import { ESCO_FILES } from '../../store/import-files/read-esco.ts';
import { ONET_FILES } from '../../store/import-files/read-onet.ts';
import type { Taxonomy } from '../../store/import-files/taxonomy.ts';
import { type ImportOptions, importDataset } from '../import/import-dataset.ts';
import { csvCommand, jsonlCommand } from './import-rows.ts';

/** `rolegraph import`: taxonomies as their publishers give them, exports, and tables of people. */
export function importCommand(signal: AbortSignal): Command {
  const command = new Command('import').description(
    'bring a taxonomy, an export or tables into the graph; shows what it would change, and asks',
  );
  const esco = datasetCommand('esco', 'ESCO 1.1 or 1.2 (English CSV files)', ESCO_FILES, signal);
  const onet = datasetCommand('onet', 'O*NET 25 to 29 (text files)', ONET_FILES, signal);
  return [jsonlCommand(signal), csvCommand(signal)].reduce(
    (all, one) => all.addCommand(one),
    command.addCommand(esco).addCommand(onet),
  );
}

function datasetCommand(
  name: string,
  what: string,
  taxonomy: Taxonomy,
  signal: AbortSignal,
): Command {
  return new Command(name)
    .description(`import ${what}; run it again to go on with one that was cut short`)
    .argument('<folder>', 'the folder that the files are in')
    .option('--release <version>', 'the version, where the name of the folder does not say it')
    .option('--yes', 'apply it without asking')
    .option('--dry-run', 'show what it would change, and change nothing')
    .option(
      '--report <file>',
      'where to write which rows are left out and why, and which aliases are shared',
    )
    .action((folder: string, options: ImportOptions) =>
      importDataset({ folder, taxonomy, options }, signal),
    );
}

import { Command, InvalidArgumentError } from 'commander';
import { readCsvSet } from '../../store/exchange/read-csv-set.ts';
import { readJsonLines } from '../../store/exchange/read-json-lines.ts';
import type { ImportOptions } from '../import/import-dataset.ts';
import { importRows } from '../import/import-rows.ts';

type Columns = ReadonlyMap<string, string>;
type CsvCommandOptions = ImportOptions & { readonly table?: string; readonly map?: Columns };

/** `rolegraph import jsonl`: an export, exactly as it was. */
export function jsonlCommand(signal: AbortSignal): Command {
  return rowsCommand('jsonl', 'a graph that `rolegraph export jsonl` has written')
    .argument('<file>', 'the file')
    .action((path: string, options: ImportOptions) =>
      importRows({ format: 'jsonl', path, read: () => readJsonLines(path), options }, signal),
    );
}

/** `rolegraph import csv`: tables, exported or made by hand. */
export function csvCommand(signal: AbortSignal): Command {
  return rowsCommand('csv', 'tables that were exported, or made by hand (docs/exporting.md)')
    .argument('<path>', 'a CSV file, or a folder of them')
    .option('--table <name>', 'which table a file is, such as skills, where its name says nothing')
    .option('--map <column=field>', 'what a column is called here; may be repeated', readMapping)
    .action((path: string, options: CsvCommandOptions) => {
      const read = () => readCsvSet(path, { table: options.table, columns: options.map });
      return importRows({ format: 'csv', path, read, options }, signal);
    });
}

const rowsCommand = (name: string, what: string): Command =>
  new Command(name)
    .description(`import ${what}; what the file does not have stays as it is`)
    .option('--yes', 'apply it without asking')
    .option('--dry-run', 'show what it would change, and change nothing');

/** A column and what it is called here, beside those that came before. */
function readMapping(text: string, before: Columns = new Map()): Columns {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new InvalidArgumentError('Give column=field, such as "Skill name=name".');
  return new Map([...before, [text.slice(0, at).trim(), text.slice(at + 1).trim()]]);
}

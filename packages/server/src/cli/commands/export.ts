import { Argument, Command } from 'commander';
import type { AskedPart } from '../../store/exchange/read-export-part.ts';
import { exportGraph } from '../exchange/export-graph.ts';
import { readNames, readWholeNumber } from '../plan/option-values.ts';

/** What the command is told, as commander reads it. */
type ExportOptions = {
  readonly kind?: readonly string[];
  readonly around?: string;
  readonly depth?: number;
  readonly table?: string;
};

/** `rolegraph export`: the graph, or a part of it, as a file that other programs read. */
export function exportCommand(signal: AbortSignal): Command {
  return new Command('export')
    .description('write the graph, or a part of it, to a file (docs/exporting.md)')
    .addArgument(
      new Argument(
        '<format>',
        'jsonl: exact, to be imported again; csv: for spreadsheets; graphml: for graph programs',
      ).choices(['jsonl', 'csv', 'graphml']),
    )
    .argument(
      '[path]',
      'a file, a folder or a .zip file for csv, or - for the standard output',
      '-',
    )
    .option('--kind <kinds>', 'these kinds alone, between commas, such as role,skill', readNames)
    .option('--around <ref>', 'an entity, such as role/data-engineer, and what is near it')
    .option('--depth <number>', 'how many statements away is near, 1 to 3 (1)', readWholeNumber)
    .option('--table <name>', 'a single table of csv, such as skills or requires')
    .action((format: 'jsonl' | 'csv' | 'graphml', path: string, options: ExportOptions) =>
      exportGraph({ format, path, table: options.table, part: partOf(options) }, signal),
    );
}

const partOf = ({ kind, around, depth }: ExportOptions): AskedPart => ({
  kinds: kind,
  around,
  depth,
});

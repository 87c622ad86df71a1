import { statSync } from 'node:fs';
import { Command } from 'commander';
import { type BackedUp, backUp } from '../../store/backup/back-up.ts';
import { print } from '../changes/with-graph.ts';
import { createSteps } from '../steps.ts';
import { formatBytes, formatContents } from '../text/format-contents.ts';
import { readVersion } from '../version.ts';
import { withDatabase } from '../with-database.ts';

type BackupOptions = { readonly json?: boolean };

/** `rolegraph backup`: all that the database holds, in one file. */
export function backupCommand(signal: AbortSignal): Command {
  return new Command('backup')
    .description('write all that the database holds to a file, while the server goes on serving')
    .argument('<file>', 'where to; it must not exist. Whoever has it has the hashes of passwords')
    .option('--json', 'print what was written as JSON')
    .action((path: string, options: BackupOptions) => backup(path, options, signal));
}

async function backup(path: string, { json }: BackupOptions, signal: AbortSignal): Promise<void> {
  const written = await withDatabase(signal, ({ database }) =>
    createSteps({ stream: process.stderr }).run(
      'Backup',
      (progress) => backUp(database, { path, version: readVersion() }, { progress, signal }),
      () => 'written, and read again',
    ),
  );
  const { head, parts, held } = written;
  const bytes = statSync(path).size;
  const lines = [
    `"${path}" (${formatBytes(bytes)}) holds ${formatContents(head, parts)}.`,
    'Keep it where nobody else can read it: it has the hashes of passwords, and secrets of webhooks.',
  ];
  print(lines, asJson(path, bytes, { head, parts, held }), json);
}

const asJson = (file: string, bytes: number, { head, parts, held }: BackedUp) => ({
  file,
  bytes,
  ...head,
  rows: Object.fromEntries(Object.entries(parts).map(([part, { rows }]) => [part, rows])),
  writersWaited: Math.round(held),
});

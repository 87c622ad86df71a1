import { Command } from 'commander';
import { type CheckedBackup, checkBackup } from '../../store/backup/read-backup.ts';
import { type Restored, restoreBackup } from '../../store/backup/restore.ts';
import type { OpenDatabase } from '../../store/open-database.ts';
import { print } from '../changes/with-graph.ts';
import { CommandError } from '../command-error.ts';
import { createSteps } from '../steps.ts';
import { counted } from '../text/figures.ts';
import { formatContents } from '../text/format-contents.ts';
import { withDatabase } from '../with-database.ts';

type RestoreOptions = {
  readonly replace?: boolean;
  readonly check?: boolean;
  readonly json?: boolean;
};

/** `rolegraph restore`: a database as a backup has it. */
export function restoreCommand(signal: AbortSignal): Command {
  return new Command('restore')
    .description('fill an empty database with what a backup holds; no server may use it meanwhile')
    .argument('<file>', 'what `rolegraph backup` wrote')
    .option('--replace', 'take away for good what the database holds')
    .option('--check', 'only read the file, to see whether it is whole')
    .option('--json', 'print the outcome as JSON')
    .action((path: string, options: RestoreOptions) =>
      options.check ? check(path, options) : restore(path, options, signal),
    );
}

/** Reads the whole file, before anything else is done with it. */
function checkFile(path: string): Promise<CheckedBackup> {
  return createSteps({ stream: process.stderr }).run(
    'Backup',
    (progress) => checkBackup(path, (rows) => progress('rows checked', rows)),
    () => 'whole',
  );
}

async function check(path: string, { json }: RestoreOptions): Promise<void> {
  const checked = await checkFile(path);
  print([`"${path}" is whole, and holds ${formatMade(checked)}.`], checked, json);
}

async function restore(
  path: string,
  { replace = false, json }: RestoreOptions,
  signal: AbortSignal,
): Promise<void> {
  const backup = await checkFile(path);
  const restored = await withDatabase(
    signal,
    async (opened) => {
      refuseOtherUsers(opened);
      return createSteps({ stream: process.stderr }).run(
        'Restore',
        (progress) =>
          restoreBackup(opened.database, { backup, isReplacing: replace }, { progress, signal }),
        () => 'all there, and compared with the file',
      );
    },
    { mayBeHalfRestored: true },
  );
  print(formatRestored(restored), restored, json);
}

/** What a server has in memory, and what it writes, would be of another graph. */
function refuseOtherUsers({ otherUsers }: OpenDatabase): void {
  if (otherUsers.length === 0) return;
  throw new CommandError(
    `The database is in use by pid ${otherUsers.join(', ')}: stop the server, and whatever else uses it, and restore again. Nothing was changed.`,
  );
}

const formatMade = ({ head, end }: CheckedBackup): string =>
  `${formatContents(head, end.parts)}, as of ${head.createdAt}`;

function formatRestored(restored: Restored): string[] {
  const { path, migrated, webhooks, differences } = restored;
  return [
    `The database holds what "${path}" does: ${formatMade(restored)}.`,
    'Nobody is signed in. Passwords, API keys and who may what are as they were then.',
    ...(migrated === 0 ? [] : [`${counted(migrated, 'newer migration')} applied.`]),
    ...(webhooks === 0
      ? []
      : [`${counted(webhooks, 'webhook')} paused: resume them where this server is to tell them.`]),
    ...(differences.length === 0
      ? []
      : [
          'The graph is not what its history tells, as it was when it was backed up:',
          ...differences.map((difference) => `  ${difference}`),
        ]),
  ];
}

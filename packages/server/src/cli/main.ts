import { Command } from 'commander';
import { backupCommand } from './commands/backup.ts';
import { changeCommand } from './commands/change.ts';
import { databaseCommand } from './commands/database.ts';
import { exportCommand } from './commands/export.ts';
import { historyCommand } from './commands/history.ts';
import { importCommand } from './commands/import.ts';
import { migrateCommand } from './commands/migrate.ts';
import { planCommand } from './commands/plan.ts';
import { restoreCommand } from './commands/restore.ts';
import { revertCommand } from './commands/revert.ts';
import { userCommand } from './commands/user.ts';
import { runProgram } from './run-program.ts';
import { readVersion } from './version.ts';

await runProgram(async (signal) => {
  await new Command('rolegraph')
    .description('Work on the careers graph, whether or not the server is running.')
    .version(readVersion())
    .addCommand(planCommand(signal))
    .addCommand(historyCommand(signal))
    .addCommand(changeCommand('apply', signal))
    .addCommand(changeCommand('propose', signal))
    .addCommand(revertCommand(signal))
    .addCommand(importCommand(signal))
    .addCommand(exportCommand(signal))
    .addCommand(userCommand(signal))
    .addCommand(backupCommand(signal))
    .addCommand(restoreCommand(signal))
    .addCommand(migrateCommand(signal))
    .addCommand(databaseCommand(signal))
    .parseAsync();
});

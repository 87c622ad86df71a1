import { Command } from 'commander';
import { databaseCommand } from './commands/database.ts';
import { migrateCommand } from './commands/migrate.ts';
import { planCommand } from './commands/plan.ts';
import { runProgram } from './run-program.ts';
import { readVersion } from './version.ts';

await runProgram(async (signal) => {
  await new Command('rolegraph')
    .description('Work on the careers graph, whether or not the server is running.')
    .version(readVersion())
    .addCommand(planCommand(signal))
    .addCommand(migrateCommand(signal))
    .addCommand(databaseCommand(signal))
    .parseAsync();
});

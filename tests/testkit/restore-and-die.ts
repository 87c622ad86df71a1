import { readEnvironment } from '../../packages/server/src/environment.ts';
import { checkBackup } from '../../packages/server/src/store/backup/read-backup.ts';
import { restoreBackup } from '../../packages/server/src/store/backup/restore.ts';
import { openDatabase } from '../../packages/server/src/store/open-database.ts';

// Restores a backup, and is killed without a word at a place: `node restore-and-die.ts <file> <step> <n>`
// dies when it tells of the step for the nth time.
const [, , path = '', deadly, times] = process.argv;
let told = 0;
const step = {
  signal: new AbortController().signal,
  progress: (doing: string) => {
    if (doing !== deadly) return;
    told += 1;
    if (told === Number(times)) process.kill(process.pid, 'SIGKILL');
  },
};
const backup = await checkBackup(path);
const opened = await openDatabase({ ...readEnvironment(), mayBeHalfRestored: true }, step);
await restoreBackup(opened.database, { backup, isReplacing: true }, step);
await opened.close();

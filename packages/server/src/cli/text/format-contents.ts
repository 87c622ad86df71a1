import type { BackupHead, Tallies } from '../../store/backup/backup-format.ts';
import { counted } from './figures.ts';

/** What a backup holds, in a few words. */
export function formatContents(head: BackupHead, { entities, statements, users }: Tallies): string {
  const what = [
    counted(entities.rows, 'entity', 'entities'),
    counted(statements.rows, 'statement'),
    counted(head.changeSets, 'change set'),
    counted(users.rows, 'account'),
  ];
  return `revision ${head.revision} of the graph: ${what.join(', ')}`;
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/** A size as it is read: `812 B`, `1.24 MB`. */
export function formatBytes(bytes: number): string {
  let [value, unit] = [bytes, 0];
  for (; value >= 1_000 && unit < UNITS.length - 1; unit++) value /= 1_000;
  return `${Number(value.toPrecision(3))} ${UNITS[unit]}`;
}

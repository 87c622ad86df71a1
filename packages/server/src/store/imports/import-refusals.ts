import { Refusal } from '../../domain/refusal.ts';
import { hasFiles } from './import-folder.ts';
import type { Import } from './import-record.ts';

/** The refusal of an id that is no import's. */
export function unknownImport(id: string): Refusal {
  const value = id.slice(0, 50);
  const message = `id: there is no import "${value}". Take an id from the list of imports, or upload the files anew.`;
  return new Refusal('NOT_FOUND', message, { field: 'id', value });
}

/** The refusal of what has to wait for what is being done. */
export function underWay({ id, state }: Import): Refusal {
  const message = `id: import "${id}" is ${state} just now. Wait until that has ended, or stop it with cancelImport.`;
  return new Refusal('CONFLICT', message, { field: 'id', value: id, state });
}

/** Refuses what this server has not the files for. */
export function requireFiles(root: string, { id }: Import): void {
  if (hasFiles(root, id)) return;
  const message = `id: the files of import "${id}" are not on this server: they are removed after a day, or are on another server. Send the request to that one, or upload the files anew.`;
  throw new Refusal('UNAVAILABLE', message, { field: 'id', value: id });
}

/** Once it was begun, other files or another reading would make another job of it. */
export function refuseBegun({ id, isBegun }: Import): void {
  if (!isBegun) return;
  const message = `id: import "${id}" was begun to be applied already. Go on with applyImport, undo it with revertImport, or upload the files anew.`;
  throw new Refusal('CONFLICT', message, { field: 'id', value: id });
}

/** Refuses to apply what was not compared, or is over. */
export function requireCompared({ id, job, state }: Import): void {
  const isOver = state === 'UPLOADED' || state === 'DONE' || state === 'REVERTED';
  if (job !== null && !isOver) return;
  const message = `id: import "${id}" is ${state}; it can be applied once it was compared (compareImport), and goes on where it was stopped.`;
  throw new Refusal('CONFLICT', message, { field: 'id', value: id, state });
}

/** The job of an import of which something may be applied. */
export function requireBegun({ id, job, isBegun, state }: Import): string {
  if (isBegun && job !== null) return job;
  const message = `id: nothing of import "${id}" is applied, which is ${state}, so that there is nothing to undo.`;
  throw new Refusal('CONFLICT', message, { field: 'id', value: id, state });
}

/** The refusal where no report was written. */
export function noReport({ id, state }: Import): Refusal {
  const message = `id: there is no report of import "${id}", which is ${state}: it is made when the import is compared, on the server that has its files.`;
  return new Refusal('NOT_FOUND', message, { field: 'id', value: id });
}

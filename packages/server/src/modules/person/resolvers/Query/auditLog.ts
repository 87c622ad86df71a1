import { ANONYMOUS } from '../../../../store/people/administration.ts';
import { readAuditLog } from '../../../../store/people/audit-log.ts';
import { connectionOf, type PageArguments, readPage } from '../../../connection.ts';
import type { RequestContext } from '../../../request-context.ts';

/** `Query.auditLog`: what was done to accounts, the latest first. */
export async function auditLog(_: unknown, given: PageArguments, { database }: RequestContext) {
  const { size, before, limit } = readPage(given);
  const { totalCount, entries } = await readAuditLog(database, { before, limit });
  const rows = entries.map(
    ({ actorId, actorName, subjectId, subjectName, ...entry }) =>
      [
        entry.number,
        { ...entry, actor: nameOf(actorId, actorName), subject: nameOf(subjectId, subjectName) },
      ] as const,
  );
  return connectionOf({ totalCount, rows }, size);
}

function nameOf(id: string | null, name: string | null) {
  return id === null ? null : { id, name: name ?? ANONYMOUS };
}

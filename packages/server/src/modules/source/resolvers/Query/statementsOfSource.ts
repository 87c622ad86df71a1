import { Refusal } from '../../../../domain/refusal.ts';
import { readStatementsOfSource } from '../../../../store/read-statements-of-source.ts';
import { checkRange } from '../../../check-range.ts';
import { findEntity } from '../../../find-entity.ts';
import type { RequestContext } from '../../../request-context.ts';

type Arguments = { source: string; limit: number | null; offset: number | null };

/** `Query.statementsOfSource`: what is known from a source, one page at a time. */
export async function statementsOfSource(_: unknown, given: Arguments, context: RequestContext) {
  const limit = given.limit ?? 100;
  const offset = given.offset ?? 0;
  checkRange('limit', limit, { least: 1, most: 100 });
  checkRange('offset', offset, { least: 0, most: Number.POSITIVE_INFINITY });
  const ref = given.source.includes('/')
    ? given.source
    : await sureReference(given.source, context);
  const source = await findEntity(context.references, 'source', ref);
  if (source?.kind !== 'Source') throw unknownSource(given.source);
  return readStatementsOfSource(context.database, source.id, { limit, offset });
}

/** A bare slug is that of a source here, whatever else has it. */
async function sureReference(ref: string, { references }: RequestContext): Promise<string> {
  const bySlug = await references.load(`source/${ref}`);
  return bySlug.length > 0 ? `source/${ref}` : ref;
}

function unknownSource(ref: string): Refusal {
  return new Refusal(
    'NOT_FOUND',
    `source: there is no source "${ref}". Give \`source/slug\` or an id, as \`search\` returns them.`,
    { field: 'source', value: ref },
  );
}

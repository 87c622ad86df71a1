import { KINDS, type Kind } from '../graph/kinds.ts';
import { STATEMENT_SHAPES, STATEMENT_TYPES, type StatementType } from '../graph/statement-types.ts';
import { type Found, listKinds, nameOfEntity, nameOfStatement } from './changing.ts';
import { type GraphDraft, pairKey, slugKey } from './graph-draft.ts';
import type { StoredEntity, StoredStatement } from './rows.ts';

/** `role/data-scientist` → its kind and slug; a kind is undefined where the text does not begin with one. */
export function splitReference(ref: string): { kind: Kind | undefined; slug: string } {
  const slash = ref.indexOf('/');
  const word = ref.slice(0, Math.max(slash, 0)).toLowerCase();
  const kind = KINDS.find((one) => one.toLowerCase() === word);
  return { kind, slug: kind ? ref.slice(slash + 1) : ref };
}

/** `role/x REQUIRES skill/y` → its three parts; undefined of any other text. */
export function splitStatement(
  ref: string,
): { from: string; type: StatementType; to: string } | undefined {
  const [from = '', word, to = '', ...more] = ref.trim().split(/\s+/u);
  const type = STATEMENT_TYPES.find((one) => one === word);
  return type && from !== '' && to !== '' && more.length === 0 ? { from, type, to } : undefined;
}

/**
 * The entity that a reference names among some kinds: by id, by slug, or by a former slug, a merged
 * or an external id.
 */
export function findEntity(
  draft: GraphDraft,
  given: { readonly field: string; readonly ref: string },
  kinds: readonly Kind[] = KINDS,
): Found<StoredEntity> {
  const { field, ref } = given;
  const found = findCandidates(draft, ref, kinds);
  const [row, ...others] = found.filter(({ kind }) => kinds.includes(kind));
  if (row && others.length === 0) return { row };
  const at = { field, value: ref };
  if (row) {
    const choices = [row, ...others].map(nameOfEntity).join(', ');
    const message = `"${ref}" names several entities; say which one: ${choices}.`;
    return { problem: { rule: 'AMBIGUOUS_REFERENCE', message, ...at } };
  }
  const [stray] = found;
  if (stray) {
    const message = `"${ref}" is the ${stray.kind.toLowerCase()} "${stray.name}"; name a ${listKinds(kinds)} here.`;
    return { problem: { rule: 'KIND_NOT_ALLOWED', message, ...at } };
  }
  const what = kinds.length === KINDS.length ? 'nothing' : `no ${listKinds(kinds)}`;
  const message = `there is ${what} called "${ref}"; name one that exists, or create it in an earlier operation.`;
  return { problem: { rule: 'UNKNOWN_REFERENCE', message, ...at } };
}

/** All that a reference may name: an id before a slug, a slug before what leads elsewhere. */
export function findCandidates(
  draft: GraphDraft,
  ref: string,
  kinds: readonly Kind[] = KINDS,
): StoredEntity[] {
  const byId = draft.entities.get(ref);
  if (byId) return [byId];
  const { kind, slug } = splitReference(ref);
  const keys = (kind ? [kind] : kinds).map((one) => slugKey(one, slug));
  const bySlug = keys.flatMap((key) => draft.entities.find('slug', key));
  if (bySlug.length > 0) return bySlug;
  const byKey = [...keys, ref].flatMap((key) => draft.references.get(key) ?? []);
  const ids = [...new Set(byKey.map(({ entityId }) => entityId))];
  return ids.flatMap((id) => draft.entities.get(id) ?? []);
}

/** The statement that an id or a sentence names, of any type or of a given one. */
export function findStatement(
  draft: GraphDraft,
  ref: string,
  type?: StatementType,
): Found<StoredStatement> {
  const at = { field: 'statement', value: ref };
  const byId = draft.statements.get(ref);
  const [row, ...others] = byId ? [byId] : statementsOfSentence(draft, ref);
  if (row && others.length > 0) {
    const choices = [row, ...others].map((one) => nameOfStatement(draft, one)).join(', ');
    const message = `"${ref}" is said of several entities; say which one: ${choices}.`;
    return { problem: { rule: 'AMBIGUOUS_REFERENCE', message, ...at } };
  }
  if (!row) {
    const message = `there is no statement "${ref}"; give its id, or say it as role/data-engineer REQUIRES skill/python.`;
    return { problem: { rule: 'UNKNOWN_REFERENCE', message, ...at } };
  }
  if (type === undefined || row.type === type) return { row };
  const message = `the statement "${ref}" is of type ${row.type}, not ${type}; use the operation for ${row.type}.`;
  return { problem: { rule: 'KIND_NOT_ALLOWED', message, ...at } };
}

/** A slug may be used by several kinds; the type of the statement says which of them can be meant. */
function statementsOfSentence(draft: GraphDraft, ref: string): StoredStatement[] {
  const parts = splitStatement(ref);
  if (!parts) return [];
  const { type } = parts;
  const shape = STATEMENT_SHAPES[type];
  const ends = findCandidates(draft, parts.to, shape.to);
  return findCandidates(draft, parts.from, shape.from).flatMap((from) =>
    ends.flatMap((to) => draft.statements.find('pair', pairKey(type, from.id, to.id))),
  );
}

import { checkFields } from '../graph/check-fields.ts';
import { ENTITY_FIELD_RULES } from '../graph/field-rules.ts';
import type { ChangeProblem } from './change-problem.ts';
import { nameOfEntity } from './changing.ts';
import { type GraphDraft, kindNameKey, slugKey } from './graph-draft.ts';
import type { StoredEntity } from './rows.ts';
import { hidesSigns, whyUnreadable } from './unreadable.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
/** Longest slug in characters; an index of the database takes no text of any length. */
const LONGEST_SLUG = 200;
const LINE_BREAKS = /[\t\n\r\u2028\u2029]/u;
/** Longest name in characters: what a list can show without breaking apart. */
const LONGEST_NAME = 200;

/** What is wrong with an entity as it would be written, its place among the others included. */
export function checkEntity(draft: GraphDraft, entity: StoredEntity): ChangeProblem[] {
  return [
    ...checkTexts(entity),
    ...checkSlug(draft, entity),
    ...checkName(draft, entity),
    ...checkFields(nameOfEntity(entity), ENTITY_FIELD_RULES[entity.kind], entity.fields).map(
      (finding): ChangeProblem => ({ ...finding, value: entity.fields[finding.field] ?? null }),
    ),
    ...checkFieldTexts(entity.fields),
    ...checkGroups(entity),
  ];
}

function checkTexts({ name, description, aliases }: StoredEntity): ChangeProblem[] {
  return [
    ...checkText('name', name, { lines: false, longest: LONGEST_NAME }),
    ...checkText('description', description, { lines: true }),
    ...aliases.flatMap((alias) =>
      checkText('aliases', alias, { lines: false, longest: LONGEST_NAME }),
    ),
  ];
}

/** What is wrong with a text that people read; it is kept as it is given, to the letter. */
export function checkText(
  field: string,
  value: string,
  options: { readonly lines: boolean; readonly longest?: number },
): ChangeProblem[] {
  const { lines, longest = Number.POSITIVE_INFINITY } = options;
  const bad = (why: string): ChangeProblem[] => [
    { rule: 'BAD_TEXT', field, value, message: `${field} ${why}.` },
  ];
  const why = whyUnreadable(value);
  if (why !== undefined) return bad(why);
  if (value.trim() !== value) return bad('begins or ends with white space; take it away');
  if (!lines && hidesSigns(value)) return bad('has a sign that nobody sees; take it away');
  if (!lines && LINE_BREAKS.test(value)) return bad('has a line break or a tab; keep to one line');
  if (value.length > longest) return bad(`is longer than ${longest} characters; shorten it`);
  return [];
}

/** What is wrong with the texts of own fields; empty ones are left to the rule of the field. */
export function checkFieldTexts(fields: StoredEntity['fields']): ChangeProblem[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    const texts = (Array.isArray(value) ? value : [value]) as readonly unknown[];
    return texts
      .filter((text) => typeof text === 'string')
      .filter((text) => text.trim() !== '')
      .flatMap((text) => checkText(field, text, { lines: true }));
  });
}

function checkSlug(draft: GraphDraft, { id, kind, slug }: StoredEntity): ChangeProblem[] {
  const at = { field: 'slug', value: slug };
  if (slug.length > LONGEST_SLUG) {
    const message = `slug is longer than ${LONGEST_SLUG} characters; shorten it.`;
    return [{ rule: 'BAD_SLUG', message, ...at }];
  }
  if (!SLUG.test(slug)) {
    const message = `slug is "${slug}"; expected lower-case words of a–z and 0–9, joined by "-".`;
    return [{ rule: 'BAD_SLUG', message, ...at }];
  }
  const key = slugKey(kind, slug);
  const holder = draft.entities.find('slug', key).find((other) => other.id !== id);
  if (holder) {
    const message = `slug: "${holder.name}" has the slug "${slug}" already; choose another.`;
    return [{ rule: 'DUPLICATE_SLUG', message, existing: key, ...at }];
  }
  const former = draft.references.get(key);
  if (!former || former.entityId === id) return [];
  const owner = draft.entities.get(former.entityId);
  const existing = owner ? nameOfEntity(owner) : former.entityId;
  const message = `slug: "${slug}" still leads to ${existing}, which had it before; choose another.`;
  return [{ rule: 'DUPLICATE_SLUG', message, existing, ...at }];
}

function checkName(draft: GraphDraft, { id, kind, name, status }: StoredEntity): ChangeProblem[] {
  if (status !== 'ACTIVE') return [];
  const holder = draft.entities.find('name', kindNameKey(kind, name)).find((one) => one.id !== id);
  if (!holder) return [];
  const existing = nameOfEntity(holder);
  const message = `name: "${name}" is already the name of ${existing}; use that one, or choose a name that tells them apart.`;
  return [{ rule: 'DUPLICATE_NAME', field: 'name', value: name, message, existing }];
}

function checkGroups({ fields }: StoredEntity): ChangeProblem[] {
  const { groupUris, groupLabels } = fields as { groupUris?: unknown[]; groupLabels?: unknown[] };
  if ((groupUris?.length ?? 0) === (groupLabels?.length ?? 0)) return [];
  const message = 'groups: every group has an address and a label; give both.';
  return [{ rule: 'BAD_FIELD', field: 'groups', message }];
}

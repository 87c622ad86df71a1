import { type DraftEntity, refOf, type Stated } from '../../editing/draft-operation';
import { onto, overlaps, type Sides } from '../../editing/overlaps';
import type { EditedEntity } from '../../editing/read-edited-entity';
import { textsOfStatement } from '../../editing/statement-form';
import { newKey } from '../../lib/new-key';
import { type EditDraft, type EditedRow, withRow, withTexts } from './edit-draft';

/** Something that is edited here, and was changed by somebody else since. */
export type Conflict =
  /** A field of the entity itself. */
  | ({ readonly what: 'FIELD' } & Sides)
  /** A field of a statement. */
  | ({ readonly what: 'GRADE'; readonly row: EditedRow; readonly current: Stated } & Sides)
  /** A statement that is to be removed here, and says something else by now. */
  | { readonly what: 'REMOVAL'; readonly row: EditedRow; readonly current: Stated }
  /** A statement that is changed here, and was removed. */
  | { readonly what: 'GONE'; readonly row: EditedRow };

/** A name for each conflict that no other has. */
export function conflictKey(conflict: Conflict): string {
  const id = 'row' in conflict ? conflict.row.stated.id : '';
  return `${conflict.what} ${id} ${'field' in conflict ? conflict.field : ''}`;
}

/** Where what is typed and what others have done since are in each other's way. */
export function conflictsOf(draft: EditDraft, current: EditedEntity): Conflict[] {
  const { entity, rows } = draft;
  const fields = entity
    ? overlaps(entity.before, current.texts, entity.texts).map((sides) => ({
        what: 'FIELD' as const,
        ...sides,
      }))
    : [];
  const found = new Map(current.statements.map((stated) => [stated.id, stated]));
  return [
    ...fields,
    ...Object.values(rows).flatMap((row) => rowConflicts(row, found.get(row.stated.id))),
  ];
}

function rowConflicts(row: EditedRow, current: Stated | undefined): Conflict[] {
  // To remove what was removed is no conflict.
  if (!current) return row.removed ? [] : [{ what: 'GONE', row }];
  const [before, now] = [textsOfStatement(row.stated), textsOfStatement(current)];
  if (row.removed) {
    const isSame = Object.keys(now).every((name) => now[name] === before[name]);
    return isSame ? [] : [{ what: 'REMOVAL', row, current }];
  }
  return overlaps(before, now, row.texts).map((sides) => ({
    what: 'GRADE',
    row,
    current,
    ...sides,
  }));
}

/** The draft on what there is now, as far as nothing is in the way. */
export function rebased(draft: EditDraft, current: EditedEntity): EditDraft {
  const open = conflictsOf(draft, current);
  const found = new Map(current.statements.map((stated) => [stated.id, stated]));
  let next = draft;
  if (draft.entity && !open.some(({ what }) => what === 'FIELD')) {
    const { before, texts } = draft.entity;
    const merged = onto(before, current.texts, texts);
    next = withTexts({ ...next, entity: null }, current, merged);
  }
  for (const row of Object.values(draft.rows)) {
    const isOpen = open.some((one) => 'row' in one && one.row.stated.id === row.stated.id);
    if (isOpen) continue;
    const now = found.get(row.stated.id);
    next = now ? withRow(next, rowOnto(row, now)) : withoutRow(next, row);
  }
  return next;
}

function rowOnto(row: EditedRow, now: Stated): EditedRow {
  const ids = new Set((now.evidence ?? []).map(({ id }) => id));
  return {
    ...row,
    stated: now,
    texts: onto(textsOfStatement(row.stated), textsOfStatement(now), row.texts),
    dropped: row.dropped.filter((id) => ids.has(id)),
  };
}

function withoutRow(draft: EditDraft, { stated }: EditedRow): EditDraft {
  const { [stated.id]: _, ...rows } = draft.rows;
  return { ...draft, rows };
}

/** The draft after one has decided for what one has typed oneself, knowing what the others did. */
export function keepMine(draft: EditDraft, conflict: Conflict, subject: DraftEntity): EditDraft {
  switch (conflict.what) {
    case 'FIELD': {
      const { entity } = draft;
      if (!entity) return draft;
      const before = { ...entity.before, [conflict.field]: conflict.theirs };
      return { ...draft, entity: { ...entity, before } };
    }
    case 'GRADE':
      return withLookedAt(draft, conflict);
    case 'REMOVAL':
      return withRow(draft, { ...conflict.row, stated: conflict.current });
    case 'GONE':
      return stateAgain(draft, conflict.row, subject);
    default:
      return conflict satisfies never;
  }
}

/** The draft after one has decided for what somebody else has done. */
export function takeTheirs(draft: EditDraft, conflict: Conflict): EditDraft {
  switch (conflict.what) {
    case 'FIELD': {
      const { field, theirs } = conflict;
      const { entity } = draft;
      if (!entity) return draft;
      const before = { ...entity.before, [field]: theirs };
      return {
        ...draft,
        entity: { ...entity, before, texts: { ...entity.texts, [field]: theirs } },
      };
    }
    case 'GRADE': {
      const { field, theirs, row } = conflict;
      const typed = { ...row.texts, [field]: theirs };
      return withLookedAt(draft, { ...conflict, row: { ...row, texts: typed } });
    }
    case 'REMOVAL':
    case 'GONE':
      return withoutRow(draft, conflict.row);
    default:
      return conflict satisfies never;
  }
}

type GradeConflict = Extract<Conflict, { what: 'GRADE' }>;

/** The row with one field looked at as it is now; the version stays until all of them are. */
function withLookedAt(draft: EditDraft, { row, current, field }: GradeConflict): EditDraft {
  const value = current.fields[field] ?? null;
  const stated = { ...row.stated, fields: { ...row.stated.fields, [field]: value } };
  return withRow(draft, { ...row, stated });
}

/** What was removed is put together anew, with what was typed of it. */
function stateAgain(draft: EditDraft, row: EditedRow, subject: DraftEntity): EditDraft {
  const { type, from, to, evidence = [] } = row.stated;
  const outward = refOf(from) === refOf(subject);
  const [known] = evidence;
  const kept = known && {
    source: { what: 'known' as const, entity: known.source },
    locator: known.locator,
    note: known.note,
  };
  const value = {
    way: { type, outward },
    other: { what: 'known' as const, entity: outward ? to : from },
    texts: row.texts,
    evidence: row.support[0]?.value ?? kept ?? null,
  };
  const next = withoutRow(draft, row);
  return { ...next, added: [...next.added, { key: newKey(), value }] };
}

import { KINDS, type Kind } from '../graph/kinds.ts';
import { nameKey } from '../graph/name-key.ts';
import { slugOf } from '../graph/slug-of.ts';
import { STATEMENT_SHAPES, type StatementType } from '../graph/statement-types.ts';
import type { Change, Redirect } from './change.ts';
import type { Effect } from './effect.ts';
import { splitReference, splitStatement } from './find-row.ts';
import { slugKey } from './graph-draft.ts';
import { type ComeToMean, newMeanings } from './new-meanings.ts';
import { numberedSlugs } from './numbered-slugs.ts';
import type { TableName, Tables } from './rows.ts';

/** A pair that may be joined by a statement already; ends are references. */
export type WantedPair = {
  readonly type: StatementType;
  readonly from: string;
  readonly to: string;
};

/** What has to be read of the graph before operations can be tried. */
export type WantedRows = {
  /** Texts that may be ids of entities. */
  readonly ids: readonly string[];
  readonly slugs: readonly string[];
  /** Texts that may be keys of references. */
  readonly keys: readonly string[];
  /** Normalised names that are to be taken. */
  readonly nameKeys: readonly string[];
  /** Texts that may be ids of statements. */
  readonly statementIds: readonly string[];
  readonly evidenceIds: readonly string[];
  readonly pairs: readonly WantedPair[];
  /** References to entities all of whose statements, evidence and redirects are wanted. */
  readonly merged: readonly string[];
  /** References to entities of which it is wanted what they stand in for. */
  readonly deprecated: readonly string[];
};

type Wish = Partial<{ [Part in keyof WantedRows]: WantedRows[Part] }>;

/** Everything that the operations of a change set can have to do with. */
export function wantedRows(changes: readonly Change[]): WantedRows {
  const wishes = changes.flatMap(wishesOf);
  const meant = newMeanings(changes);
  const also = (refs: readonly string[]): string[] => [...new Set(refs.flatMap(meant))];
  const each = (part: Exclude<keyof WantedRows, 'pairs'>): string[] => [
    ...new Set(wishes.flatMap((wish) => wish[part] ?? [])),
  ];
  return {
    ids: each('ids'),
    slugs: each('slugs'),
    keys: each('keys'),
    nameKeys: each('nameKeys'),
    statementIds: each('statementIds'),
    evidenceIds: each('evidenceIds'),
    pairs: wishes.flatMap(({ pairs }) => pairs ?? []).flatMap((pair) => meantPairs(pair, meant)),
    merged: also(each('merged')),
    deprecated: also(each('deprecated')),
  };
}

const meantPairs = ({ type, from, to }: WantedPair, meant: ComeToMean): WantedPair[] =>
  meant(from).flatMap((one) => meant(to).map((other) => ({ type, from: one, to: other })));

/** Everything that undoing effects can have to do with. */
export function wantedForEffects(effects: readonly Effect[]): WantedRows {
  const rows = <Table extends TableName>(name: Table): Tables[Table][] =>
    effects.flatMap(({ table, before, after }) =>
      // The compiler does not see that the name of a table tells what its rows are.
      table === name ? ([before, after].filter((row) => row !== null) as Tables[Table][]) : [],
    );
  const [entities, statements] = [rows('entities'), rows('statements')];
  const [evidence, references] = [rows('evidence'), rows('references')];
  const slugKeys = entities.map(({ kind, slug }) => slugKey(kind, slug));
  return {
    ids: [
      ...entities.map(({ id }) => id),
      ...statements.flatMap(({ from, to }) => [from, to]),
      ...evidence.map(({ sourceId }) => sourceId),
      ...references.map(({ entityId }) => entityId),
    ],
    slugs: entities.map(({ slug }) => slug),
    keys: [...references.map(({ key }) => key), ...slugKeys],
    nameKeys: entities.map(({ name }) => nameKey(name)),
    statementIds: [
      ...statements.map(({ id }) => id),
      ...evidence.map(({ statementId }) => statementId),
    ],
    evidenceIds: evidence.map(({ id }) => id),
    pairs: statements.map(({ type, from, to }) => ({ type, from, to })),
    // What came back from a merge is merged again, with all that it has by now.
    merged: effects.flatMap(({ table, id, before }) =>
      table === 'entities' && before === null ? [id] : [],
    ),
    deprecated: entities.map(({ id }) => id),
  };
}

function wishesOf(change: Change): Wish[] {
  switch (change.what) {
    case 'CREATE_ENTITY':
      return [
        wishForNew(change),
        wishForSlugOf(change),
        wishForRedirects(change.redirects),
        ...optional(change.outOfUse?.replacedBy ?? undefined).map((ref) =>
          wishForEntity(ref, [change.kind]),
        ),
      ];
    case 'UPDATE_ENTITY':
      return [
        wishForEntity(change.entity, [change.kind]),
        ...(change.slug === undefined ? [] : [wishForSlugs(change.kind, [change.slug])]),
        { nameKeys: change.name === undefined ? [] : [nameKey(change.name)] },
        { ids: change.externalIds ?? [], keys: change.externalIds ?? [] },
        wishForRedirects(change.redirects),
      ];
    case 'DEPRECATE_ENTITY':
      return [
        wishForEntity(change.entity, [change.kind]),
        { deprecated: [change.entity] },
        ...(change.replacedBy === null ? [] : [wishForEntity(change.replacedBy, [change.kind])]),
      ];
    case 'RESTORE_ENTITY':
      return [wishForEntity(change.entity), { deprecated: [change.entity] }];
    case 'ADD_STATEMENT':
      return wishesForNewStatement(change);
    case 'UPDATE_STATEMENT':
    case 'REMOVE_STATEMENT':
    case 'REMOVE_EVIDENCE':
      return wishesForStatement(change.statement);
    case 'ADD_EVIDENCE':
      return [
        ...wishesForStatement(change.statement),
        wishForEntity(change.evidence.source, ['Source']),
        { evidenceIds: optional(change.evidence.id) },
      ];
    case 'MERGE_ENTITIES':
      return [
        wishForEntity(change.from),
        wishForEntity(change.into),
        { merged: [change.from, change.into] },
      ];
    default:
      return change satisfies never;
  }
}

function wishForNew(change: Extract<Change, { what: 'CREATE_ENTITY' }>): Wish {
  const ids = [...optional(change.id), ...change.externalIds];
  return { ids, keys: ids, nameKeys: [nameKey(change.name)] };
}

/** Keys that are to lead to an entity, whatever has them now. */
function wishForRedirects(redirects: readonly Redirect[] = []): Wish {
  const keys = redirects.map(({ key }) => key);
  const slugs = keys.map((key) => splitReference(key)).filter(({ kind }) => kind);
  return { ids: keys, keys, slugs: slugs.map(({ slug }) => slug) };
}

/** The slug that is to be taken; one that is made of the name may have to get a number behind it. */
function wishForSlugOf({ kind, slug, name }: Extract<Change, { what: 'CREATE_ENTITY' }>): Wish {
  if (slug !== undefined) return wishForSlugs(kind, [slug]);
  const made = slugOf(name);
  return wishForSlugs(kind, [made, ...numberedSlugs(made)]);
}

const wishForSlugs = (kind: Kind, slugs: readonly string[]): Wish => ({
  slugs,
  keys: slugs.map((slug) => slugKey(kind, slug)),
});

/** Whatever a reference may name. */
function wishForEntity(ref: string, kinds: readonly Kind[] = KINDS): Wish {
  const { kind, slug } = splitReference(ref);
  const keys = (kind ? [kind] : kinds).map((one) => slugKey(one, slug));
  return { ids: [ref], slugs: [slug], keys: [ref, ...keys] };
}

function wishesForNewStatement(change: Extract<Change, { what: 'ADD_STATEMENT' }>): Wish[] {
  const { type, from, to, id, evidence } = change;
  const shape = STATEMENT_SHAPES[type];
  return [
    wishForEntity(from, shape.from),
    wishForEntity(to, shape.to),
    { pairs: [{ type, from, to }], statementIds: optional(id) },
    ...evidence.map(({ source }) => wishForEntity(source, ['Source'])),
    { evidenceIds: evidence.flatMap((piece) => optional(piece.id)) },
  ];
}

/** A statement by id, or by what it says. */
function wishesForStatement(ref: string): Wish[] {
  const parts = splitStatement(ref);
  if (!parts) return [{ statementIds: [ref] }];
  return [wishForEntity(parts.from), wishForEntity(parts.to), { pairs: [parts] }];
}

const optional = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

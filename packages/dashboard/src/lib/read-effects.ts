import type { EffectAction, EffectTable } from '../gql/graphql';
import { KINDS, type Kind } from './kinds';

/** A value of a field, as JSON. */
export type FieldValue = unknown;

/** A field before and after. */
export type FieldChange = {
  readonly field: string;
  readonly before?: FieldValue;
  readonly after?: FieldValue;
};

/** What an operation did to one row, as the API tells it. */
export type ToldEffect = {
  readonly table: EffectTable;
  readonly action: EffectAction;
  readonly id: string;
  readonly subject: string;
  readonly fields: readonly FieldChange[];
};

/** What became of something. */
export type Turn = 'ADDED' | 'REMOVED' | 'CHANGED';

/** An entity as effects name it. */
export type Named = { readonly kind: Kind; readonly slug: string };

/** What an effect is about. */
export type Subject =
  | { readonly is: 'entity'; readonly entity: Named }
  | {
      readonly is: 'statement';
      readonly from: Named;
      readonly type: string;
      readonly to: Named;
    }
  | { readonly is: 'reference'; readonly key: string }
  | { readonly is: 'unknown' };

/** A place in a source that was added, removed or changed. */
export type EvidenceChange = {
  readonly id: string;
  readonly turn: Turn;
  readonly source: string | null;
  readonly locator: string;
  readonly note: string;
};

/** Everything that became of one entity, one statement or one reference. */
export type RowChange = {
  readonly id: string;
  readonly turn: Turn;
  readonly subject: Subject;
  readonly fields: readonly FieldChange[];
  readonly evidence: readonly EvidenceChange[];
};

const TURNS: Record<EffectAction, Turn> = {
  CREATED: 'ADDED',
  UPDATED: 'CHANGED',
  REMOVED: 'REMOVED',
};

/** What the subject says already. */
const IN_SUBJECT = new Set(['from', 'to', 'entityId', 'statementId', 'sourceId']);

/** What goes without saying of something new. */
const USUAL: ReadonlySet<FieldValue> = new Set(['ACTIVE', 'NORMAL', null, undefined, '']);

/**
 * Puts together what effects did to each entity, statement and reference: evidence stands with its
 * statement, and rows of which only the bookkeeping has changed are left out.
 */
export function readEffects(effects: readonly ToldEffect[]): RowChange[] {
  const evidence = Map.groupBy(
    effects.filter(({ table }) => table === 'EVIDENCE'),
    (effect) => textOf(effect, 'statementId') ?? '',
  );
  const rows = effects
    .filter(({ table }) => table !== 'EVIDENCE')
    .map((effect): RowChange => {
      const own = evidence.get(effect.id) ?? [];
      evidence.delete(effect.id);
      return {
        id: `${effect.table} ${effect.id}`,
        turn: TURNS[effect.action],
        subject: readSubject(effect),
        fields: fieldsOf(effect),
        evidence: own.map(readEvidence),
      };
    });
  const others = [...evidence].map(
    ([statement, own]): RowChange => ({
      id: `EVIDENCE ${statement}`,
      turn: 'CHANGED',
      subject: { is: 'unknown' },
      fields: [],
      evidence: own.map(readEvidence),
    }),
  );
  return [...rows, ...others].filter(
    (row) => row.turn !== 'CHANGED' || row.fields.length > 0 || row.evidence.length > 0,
  );
}

/** What became of all of it together: something was added, removed, or changed where it is both. */
export function turnOf(rows: readonly RowChange[]): Turn {
  const turns = new Set(
    rows.flatMap(({ turn, evidence }) =>
      turn === 'CHANGED' && evidence.length > 0 ? evidence.map((one) => one.turn) : [turn],
    ),
  );
  const [only] = turns;
  return turns.size === 1 && only ? only : 'CHANGED';
}

/** The text of a field where it is there, or was. */
function textOf({ fields }: ToldEffect, name: string): string | null {
  const found = fields.find(({ field }) => field === name);
  const value = found?.after ?? found?.before;
  return typeof value === 'string' ? value : null;
}

function fieldsOf({ action, table, fields }: ToldEffect): FieldChange[] {
  if (table === 'REFERENCES') return [];
  const said = fields.filter(({ field }) => !IN_SUBJECT.has(field));
  if (action === 'UPDATED') return said;
  return said.filter(({ before, after }) => {
    const value = after ?? before;
    return !USUAL.has(value) && !(Array.isArray(value) && value.length === 0);
  });
}

function readEvidence(effect: ToldEffect): EvidenceChange {
  return {
    id: effect.id,
    turn: TURNS[effect.action],
    source: textOf(effect, 'sourceId'),
    locator: textOf(effect, 'locator') ?? effect.subject,
    note: textOf(effect, 'note') ?? '',
  };
}

function readSubject({ table, subject }: ToldEffect): Subject {
  if (table === 'REFERENCES') return { is: 'reference', key: subject };
  if (table !== 'ENTITIES') return readStatement(subject);
  const entity = readNamed(subject);
  return entity ? { is: 'entity', entity } : { is: 'unknown' };
}

/** Reads a statement as the API writes it: `role/data-engineer REQUIRES skill/python`. */
export function readStatement(text: string): Subject {
  const [first, type, second, ...rest] = text.split(' ');
  const [from, to] = [readNamed(first ?? ''), readNamed(second ?? '')];
  if (!from || !to || type === undefined || rest.length > 0) return { is: 'unknown' };
  return { is: 'statement', from, type, to };
}

/** Reads `role/data-engineer`; null where it is an id, of something that is gone. */
export function readNamed(ref: string): Named | null {
  const [word, slug, ...rest] = ref.split('/');
  const kind = KINDS.find((one) => one.toLowerCase() === word);
  return kind && slug && rest.length === 0 ? { kind, slug } : null;
}

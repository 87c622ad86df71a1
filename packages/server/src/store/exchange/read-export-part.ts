import type { ExportPart } from '../../domain/exchange/json-lines.ts';
import { KINDS, type Kind } from '../../domain/graph/kinds.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../database.ts';
import { resolveEntities } from '../resolve-entities.ts';

/** A part as somebody asks for it, in words. */
export type AskedPart = {
  /** Kinds in any case, also in the plural. */
  readonly kinds?: readonly string[] | undefined;
  /** A reference to an entity. */
  readonly around?: string | undefined;
  readonly depth?: number | undefined;
};

/** Beyond this many statements nearly everything is near. */
const MOST_DEPTH = 3;

/**
 * The part that is asked for.
 * @throws Refusal naming the option, what it is, and what can be given
 */
export async function readExportPart(
  database: Database,
  { kinds = [], around, depth }: AskedPart,
): Promise<ExportPart> {
  const read = kinds.map(readKind);
  if (around === undefined && depth !== undefined) {
    throw refused('depth', depth, 'says how far to go around an entity; give that too (around).');
  }
  return {
    ...(read.length > 0 && { kinds: KINDS.filter((kind) => read.includes(kind)) }),
    ...(around !== undefined && {
      around: { id: await findId(database, around), depth: readDepth(depth) },
    }),
  };
}

function readKind(word: string): Kind {
  const given = word.toLowerCase();
  const kind = KINDS.find((one) => [one.toLowerCase(), pluralOf(one)].includes(given));
  if (kind) return kind;
  const known = KINDS.map((one) => one.toLowerCase()).join(', ');
  throw refused('kind', word, `is no kind; give one of ${known}.`);
}

const pluralOf = (kind: Kind): string => `${kind.toLowerCase().replace(/y$/u, 'ie')}s`;

function readDepth(depth = 1): number {
  if (Number.isInteger(depth) && depth >= 1 && depth <= MOST_DEPTH) return depth;
  throw refused('depth', depth, `is out of range; give a whole number from 1 to ${MOST_DEPTH}.`);
}

async function findId(database: Database, ref: string): Promise<string> {
  const [[entity, ...others] = []] = await resolveEntities(database, [ref]);
  if (!entity) {
    const message = `around: there is nothing called "${ref}"; name an entity, such as role/data-engineer.`;
    throw new Refusal('NOT_FOUND', message, { field: 'around', value: ref });
  }
  if (others.length === 0 || entity.id === ref) return entity.id;
  const choices = [entity, ...others].map(({ kind, slug }) => `${kind.toLowerCase()}/${slug}`);
  throw refused('around', ref, `names several entities; say which one: ${choices.join(', ')}.`);
}

function refused(field: string, value: unknown, why: string): Refusal {
  return new Refusal('BAD_USER_INPUT', `${field}: "${String(value)}" ${why}`, { field, value });
}

import type { ExportedEntity } from '../../domain/exchange/exported-rows.ts';
import type { ExportPart } from '../../domain/exchange/json-lines.ts';
import { KINDS, type Kind } from '../../domain/graph/kinds.ts';
import { STATEMENT_SHAPES, STATEMENT_TYPES } from '../../domain/graph/statement-types.ts';
import type { GraphReading } from './read-at-revision.ts';

/** The slugs of chosen entities by kind and id. */
export type Chosen = ReadonlyMap<Kind, ReadonlyMap<string, string>>;

type Choosing = Map<Kind, Map<string, string>>;

/** The entities of a part, with those that they cannot be without: replacements, and cited sources. */
export async function chooseEntities(reading: GraphReading, part: ExportPart): Promise<Chosen> {
  const chosen: Choosing = new Map(KINDS.map((kind) => [kind, new Map()]));
  const { around, kinds = KINDS } = part;
  if (around === undefined) {
    for (const kind of kinds) await take(chosen, reading.entities(kind), KINDS);
  } else {
    const near = await idsAround(reading, around);
    await take(chosen, reading.entitiesById([around.id]), KINDS);
    await take(chosen, reading.entitiesById([...near]), kinds);
  }
  if (around === undefined && part.kinds === undefined) return chosen;
  await take(chosen, reading.entitiesById([...(await citedSources(reading, chosen))]), KINDS);
  return chosen;

  /** Takes entities of some kinds, and what stands in for them. */
  async function take(
    into: Choosing,
    pages: AsyncGenerator<readonly ExportedEntity[]>,
    of: readonly Kind[],
  ): Promise<void> {
    const replacements = new Set<string>();
    for await (const page of pages) {
      for (const { kind, id, slug, replacedBy } of page.filter((row) => of.includes(row.kind))) {
        into.get(kind)?.set(id, slug);
        if (replacedBy !== null && !into.get(kind)?.has(replacedBy)) replacements.add(replacedBy);
      }
    }
    const missing = [...replacements].filter((id) => !isChosen(into, id));
    if (missing.length > 0) await take(into, reading.entitiesById(missing), KINDS);
  }
}

const isChosen = (chosen: Chosen, id: string): boolean =>
  [...chosen.values()].some((ids) => ids.has(id));

/** Walks outwards by statements, so many at the most. */
async function idsAround(
  reading: GraphReading,
  { id, depth }: NonNullable<ExportPart['around']>,
): Promise<ReadonlySet<string>> {
  const seen = new Set([id]);
  let frontier = [id];
  for (let distance = 0; distance < depth && frontier.length > 0; distance++) {
    const near = await reading.neighbours(frontier);
    frontier = [...near].filter((one) => !seen.has(one));
    for (const one of frontier) seen.add(one);
  }
  return seen;
}

/** What the evidence of statements between chosen entities comes from. */
async function citedSources(reading: GraphReading, chosen: Chosen): Promise<ReadonlySet<string>> {
  const cited = new Set<string>();
  for (const type of STATEMENT_TYPES) {
    const { from, to } = STATEMENT_SHAPES[type];
    const ends = new Set(to.flatMap((kind) => [...(chosen.get(kind)?.keys() ?? [])]));
    const starts =
      ends.size === 0 ? [] : from.flatMap((kind) => [...(chosen.get(kind)?.keys() ?? [])]);
    for await (const page of reading.statements(type, starts)) {
      for (const statement of page.filter((one) => ends.has(one.to))) {
        for (const { source } of statement.evidence) cited.add(source);
      }
    }
  }
  return cited;
}

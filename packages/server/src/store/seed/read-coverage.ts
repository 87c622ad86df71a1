import type { z } from 'zod';
import type { GraphRows } from '../../domain/graph/graph-rows.ts';
import { checkFile } from './check-file.ts';
import type { Place } from './read-entries.ts';
import type { ParagraphCoverage, SourceCoverage, SourceOutline } from './seed.ts';
import type { SeedFault } from './seed-error.ts';
import { coverageSchema, outlineSchema } from './seed-schemas.ts';
import type { YamlFile } from './yaml-file.ts';

/** An outline and where it stands. */
export type PlacedOutline = { readonly outline: SourceOutline; readonly place: Place };

/** A source's coverage, with the place of each paragraph and of the file's head. */
export type PlacedCoverage = {
  readonly coverage: SourceCoverage;
  readonly place: Place;
  readonly paragraphPlaces: readonly Place[];
};

type ParagraphEntry = z.output<typeof coverageSchema>['paragraphs'][number];
type References = {
  readonly entities: ReadonlyMap<string, string>;
  readonly statements: ReadonlyMap<string, string>;
};

/** The names by which coverage points at rows: `skill/python`, `role/x REQUIRES skill/python`. */
export const indexReferences = ({ entities, statements }: GraphRows): References => {
  const names = new Map(
    entities.map(({ id, kind, slug }) => [id, `${kind.toLowerCase()}/${slug}`] as const),
  );
  return {
    entities: new Map([...names].map(([id, name]) => [name, id])),
    statements: new Map(
      statements.map(({ id, type, from, to }) => [
        `${names.get(from)} ${type} ${names.get(to)}`,
        id,
      ]),
    ),
  };
};

export const readOutline = (
  file: YamlFile,
): { readonly outlines: readonly PlacedOutline[]; readonly faults: readonly SeedFault[] } => {
  const { value, faults } = checkFile(file, outlineSchema);
  if (value === undefined) return { outlines: [], faults };
  return { outlines: [{ outline: value, place: { file: file.file, line: 1 } }], faults };
};

const resolve = (
  names: readonly string[],
  known: ReadonlyMap<string, string>,
  place: Place,
  faults: SeedFault[],
): string[] =>
  names.flatMap((name) => {
    const id = known.get(name);
    if (id !== undefined) return [id];
    faults.push({ ...place, message: `the seed does not hold "${name}"; mend or remove it` });
    return [];
  });

/** Reads what each paragraph supports; a name that the rows do not hold is a fault. */
export const readCoverage = (
  file: YamlFile,
  references: References,
): { readonly coverages: readonly PlacedCoverage[]; readonly faults: readonly SeedFault[] } => {
  const { value, faults: unread } = checkFile(file, coverageSchema);
  if (value === undefined) return { coverages: [], faults: unread };
  const faults: SeedFault[] = [];
  const placeOf = (index: number): Place => ({
    file: file.file,
    line: file.lineOf(['paragraphs', index]),
  });
  const readParagraph = (entry: ParagraphEntry, index: number): ParagraphCoverage => {
    const { locator, entities, statements, reason } = entry;
    return {
      locator,
      entityIds: resolve(entities, references.entities, placeOf(index), faults),
      statementIds: resolve(statements, references.statements, placeOf(index), faults),
      ...(reason === undefined ? {} : { reason }),
    };
  };
  const coverage = { source: value.source, paragraphs: value.paragraphs.map(readParagraph) };
  const paragraphPlaces = value.paragraphs.map((_, index) => placeOf(index));
  return {
    coverages: [{ coverage, place: { file: file.file, line: 1 }, paragraphPlaces }],
    faults,
  };
};

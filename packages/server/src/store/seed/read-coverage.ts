import type { GraphRows } from '../../domain/graph/graph-rows.ts';
import { checkFile } from './check-file.ts';
import type { Place } from './read-entries.ts';
import type { SourceCoverage, SourceOutline } from './seed.ts';
import type { SeedFault } from './seed-error.ts';
import { coverageSchema, outlineSchema } from './seed-schemas.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

/** An outline and where it stands. */
export type PlacedOutline = { readonly outline: SourceOutline; readonly place: Place };

/** A source's coverage, with the place of each paragraph and of the file's head. */
export type PlacedCoverage = {
  readonly coverage: SourceCoverage;
  readonly place: Place;
  readonly paragraphPlaces: readonly Place[];
};

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

type Resolved = { readonly ids: readonly string[]; readonly faults: readonly SeedFault[] };

const resolve = (
  names: readonly string[],
  known: ReadonlyMap<string, string>,
  placeOf: (index: number) => Place,
): Resolved => ({
  ids: names.flatMap((name) => known.get(name) ?? []),
  faults: names.flatMap((name, index) =>
    known.has(name)
      ? []
      : [{ ...placeOf(index), message: `the seed does not hold "${name}"; mend or remove it` }],
  ),
});

/** Reads what each paragraph supports; a name that the rows do not hold is a fault. */
export const readCoverage = (
  file: YamlFile,
  references: References,
): { readonly coverages: readonly PlacedCoverage[]; readonly faults: readonly SeedFault[] } => {
  const { value, faults } = checkFile(file, coverageSchema);
  if (value === undefined) return { coverages: [], faults };
  const placeAt = (...path: ValuePath): Place => ({
    file: file.file,
    line: file.lineOf(['paragraphs', ...path]),
  });
  const paragraphs = value.paragraphs.map(({ locator, entities, statements, reason }, index) => {
    const entityIds = resolve(entities, references.entities, (at) =>
      placeAt(index, 'entities', at),
    );
    const statementIds = resolve(statements, references.statements, (at) =>
      placeAt(index, 'statements', at),
    );
    const told = reason === undefined ? {} : { reason };
    return {
      row: { locator, entityIds: entityIds.ids, statementIds: statementIds.ids, ...told },
      place: placeAt(index),
      faults: [...entityIds.faults, ...statementIds.faults],
    };
  });
  const coverage = { source: value.source, paragraphs: paragraphs.map(({ row }) => row) };
  const paragraphPlaces = paragraphs.map(({ place }) => place);
  return {
    coverages: [{ coverage, place: { file: file.file, line: 1 }, paragraphPlaces }],
    faults: paragraphs.flatMap((paragraph) => paragraph.faults),
  };
};

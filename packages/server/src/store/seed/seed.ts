import type { GraphRows } from '../../domain/graph/graph-rows.ts';

/** What one paragraph of a source supports; either ids, or the reason why there are none. */
type ParagraphCoverage = {
  /** Section and paragraph, `§Skills ¶3`. */
  readonly locator: string;
  readonly entityIds: readonly string[];
  readonly statementIds: readonly string[];
  readonly reason?: string;
};

/** What a source supports, paragraph by paragraph in its order. */
export type SourceCoverage = {
  /** Slug of the source. */
  readonly source: string;
  readonly paragraphs: readonly ParagraphCoverage[];
};

/** The skeleton of a source, without its text: section names in order, and their paragraphs. */
export type SourceOutline = {
  /** Slug of the source. */
  readonly source: string;
  readonly sections: readonly { readonly name: string; readonly paragraphs: number }[];
};

/** The seed: the graph as rows, and how it rests on its sources. */
export type Seed = {
  readonly rows: GraphRows;
  readonly coverage: readonly SourceCoverage[];
  readonly outlines: readonly SourceOutline[];
};

/** Every locator of an outline, in the order of the text. */
export const locatorsOf = ({ sections }: SourceOutline): string[] =>
  sections.flatMap(({ name, paragraphs }) =>
    Array.from({ length: paragraphs }, (_, index) => `§${name} ¶${index + 1}`),
  );

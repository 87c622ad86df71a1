import type { PreviewDeprecationQuery, PreviewMergeQuery } from '../../gql/graphql';

/** What would come of a merge, as it was told. */
export type TriedMerge = PreviewMergeQuery['previewMerge'];

/** What would come of taking an entity out of use, as it was told. */
export type TriedDeprecation = PreviewDeprecationQuery['previewDeprecation'];

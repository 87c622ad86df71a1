import { LIKENESSES, likestName, type SimilarName } from '../../domain/health/similar-names.ts';
import type { SearchCandidate } from '../../store/search-entities.ts';

type SimilarEntity = SimilarName & { readonly entity: SearchCandidate };

/** The candidates that are like one of the names: the likest first, then by slug. */
export function rankSimilar(
  names: readonly string[],
  candidates: readonly SearchCandidate[],
): SimilarEntity[] {
  return candidates
    .flatMap((entity): SimilarEntity[] => {
      const likest = likestName(names, entity);
      return likest ? [{ entity, ...likest }] : [];
    })
    .toSorted(
      (a, b) =>
        LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness) ||
        (a.entity.slug < b.entity.slug ? -1 : 1),
    );
}

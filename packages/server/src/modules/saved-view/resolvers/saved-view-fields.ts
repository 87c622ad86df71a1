import type { SavedView } from '../../../store/people/saved-views.ts';
import { toEntityKind } from '../../entity-kind.ts';

/** The fields of views that their rows do not hold so. */
export const savedViewFields = {
  SavedView: { kind: ({ kind }: SavedView) => toEntityKind(kind) },
};

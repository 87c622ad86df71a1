import type { ImportState } from '../../gql/graphql';

const BUSY = new Set<ImportState>(['COMPARING', 'APPLYING', 'REVERTING']);

/** Whether something is being done for an import. */
export const isBusy = (state: ImportState): boolean => BUSY.has(state);

const BEFORE = new Set<ImportState>(['UPLOADED', 'COMPARED']);

/** States that leave an import as it was before, where it was not compared. */
const CUT_SHORT = new Set<ImportState>(['FAILED', 'INTERRUPTED', 'CANCELLED']);

/** Whether nothing of an import was begun to be applied, so that it can be read in another way. */
export const isOpen = ({ state, job }: State): boolean =>
  BEFORE.has(state) || (CUT_SHORT.has(state) && job == null);

type State = { readonly state: ImportState; readonly job?: string | null };

import type { Import } from '../../../../store/imports/import-record.ts';
import { unknownImport } from '../../../../store/imports/import-refusals.ts';
import { listenToImport } from '../../../../store/imports/listen-to-import.ts';
import { readImport } from '../../../../store/imports/read-imports.ts';
import { checkPersonMay } from '../../../../store/people/check-person-may.ts';
import type { RequestContext } from '../../../request-context.ts';

/** `Subscription.importProgress`: an import as it goes on, for as long as whoever listens may see it. */
export const importProgress = {
  subscribe: async (_: unknown, { id }: { readonly id: string }, context: RequestContext) => {
    const { database } = context;
    const person = await context.person();
    if ((await readImport(database, id)) === null) throw unknownImport(id);
    const authorise = () => checkPersonMay({ run: database.read }, person ?? { id: '' }, 'editor');
    return listenToImport(database, { id, authorise });
  },
  resolve: (found: Import, _: unknown, { importDetails, jobChangeSets }: RequestContext) => {
    // The context is one for as long as somebody listens; what was read before is of another moment.
    importDetails.clearAll();
    jobChangeSets.clearAll();
    return found;
  },
};

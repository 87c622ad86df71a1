import { join } from 'node:path';

/** The folder of the checkout, or of the installation. */
export const PROJECT_FOLDER = join(import.meta.dirname, '../../../..');

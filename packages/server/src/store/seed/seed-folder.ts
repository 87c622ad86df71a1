import { fileURLToPath } from 'node:url';

/** The seed that comes with the repository, wherever the repository lies. */
export const SEED_FOLDER = fileURLToPath(new URL('../../../../../graph/seed/', import.meta.url));

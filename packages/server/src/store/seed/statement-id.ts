import { nameUuid } from '../name-uuid.ts';

/** Id of a statement of the seed or of a dataset: what it says and about whom never changes, so neither does it. */
export const statementId = (type: string, from: string, to: string): string =>
  nameUuid(`${type}|${from}|${to}`);

/** Id of a piece of evidence of the seed or of a dataset. */
export const evidenceId = (statement: string, source: string, locator: string): string =>
  nameUuid(`${statement}|${source}|${locator}`);

import { Refusal } from '../domain/refusal.ts';
import type { UploadLimits } from '../store/imports/upload-limits.ts';

/**
 * How much one request may ask for. The numbers hold for literals, variables and defaults alike;
 * each is enforced before a resolver runs.
 */
export const LIMITS = {
  /** Fields inside fields, `{ a { b } }` being 2; what is below `__schema` and `__type` is not counted. */
  depth: 12,
  /** Renamed fields of an operation; those of a fragment count at each spread. */
  aliases: 30,
  /** Directives of an operation, counted as aliases are. */
  directives: 20,
  /**
   * Fields, spreads and inline fragments of an operation, counted at each spread: as many as a document
   * of that many tokens could write out. What answers a query walks through all of them, so that
   * fragments that double would keep it busy for ever.
   */
  selections: 4000,
  /** Lexical tokens of a document. */
  tokens: 4000,
  /** Bytes of a request's body. */
  bodyBytes: 256 * 1024,
  /** Fields at the root of a mutation, so that an operation is applied whole or not at all. */
  mutationFields: 1,
  /**
   * Objects inside the object of one argument; lists add nothing. A filter on the fields of a
   * statement, `where: {requiresConnection: {some: {edge: {level: {gte: 3}}}}}`, is 4.
   */
  inputNesting: 4,
  /** Branches under all OR and AND of one argument together, since the database plans each. */
  filterBranches: 20,
  /** Items of any one list. */
  listItems: 500,
  /** Bytes of any one string, in UTF-8. */
  stringBytes: 10 * 1024,
  /** The greatest `first` or `limit`. */
  pageSize: 100,
  /**
   * Rows that an operation is expected to read, by how many neighbours entities have in the graph as it
   * is. Five lists inside one another can be more than the database reads in the time that it has; so
   * many take about a second.
   */
  rows: 50_000,
} as const;

const MEGABYTE = 1_000_000;

/** How much may be uploaded. All of ESCO 1.1.1 has 40 MB in its CSV files, all of O*NET 60 MB. */
export const UPLOAD_LIMITS: UploadLimits = {
  fileBytes: 200 * MEGABYTE,
  importBytes: 500 * MEGABYTE,
  files: 100,
};

/** The name of a limit, as refusals and metrics give it. */
export type LimitName = keyof typeof LIMITS;

/** Arguments whose greatest page is not `LIMITS.pageSize`, by schema coordinate. */
export const PAGE_SIZE_EXEMPTIONS: ReadonlyMap<string, number> = new Map([
  ['Query.neighbourhood(limit:)', 500],
  ['Query.scene(limit:)', 10_000],
]);

type Wording = (found: string, limit: string) => string;

const WORDINGS: Readonly<Record<LimitName, Wording>> = {
  depth: (found, limit) =>
    `The selection is ${found} levels deep; at most ${limit} are allowed. Ask for the deeper levels in another query.`,
  aliases: (found, limit) =>
    `The operation has ${found} aliases; at most ${limit} are allowed. Split it into several requests.`,
  directives: (found, limit) =>
    `The operation has ${found} directives; at most ${limit} are allowed. Leave out what is not needed.`,
  selections: (found, limit) =>
    `The operation selects ${found} fields and fragments once these are spread out; at most ${limit} are allowed. Spread fewer, or split it into several requests.`,
  tokens: (found, limit) =>
    `The document has ${found} tokens; at most ${limit} are allowed. Move long values into variables or split the query.`,
  bodyBytes: (found, limit) =>
    `The request's body has ${found} bytes; at most ${limit} are allowed. Split it into several requests.`,
  mutationFields: (found, limit) =>
    `The mutation has ${found} root fields; at most ${limit} is allowed. Send each in its own request.`,
  inputNesting: (found, limit) =>
    `The value is nested ${found} objects deep; at most ${limit} are allowed. Ask the inner question in a query of its own.`,
  filterBranches: (found, limit) =>
    `The filter has ${found} branches under OR and AND; at most ${limit} are allowed. Use \`in\` with a list, or several queries.`,
  listItems: (found, limit) =>
    `The list has ${found} items; at most ${limit} are allowed. Send it in parts.`,
  stringBytes: (found, limit) =>
    `The text has ${found} bytes; at most ${limit} are allowed. Shorten it.`,
  rows: (found, limit) =>
    `The operation would read about ${found} rows of the graph; at most ${limit} are read at once. Give smaller limits, or ask for the inner lists in another query.`,
  pageSize: (found, limit) =>
    `${found} rows are asked for at once; at most ${limit} are allowed. Ask for one page after the other.`,
};

/** What was found beyond a limit; `limit` where an exemption sets another than the usual one. */
type Excess = {
  readonly name: LimitName;
  readonly found: number;
  readonly limit?: number;
  readonly field?: string;
};

/** The refusal of what goes beyond a limit: LIMIT_EXCEEDED, with the number found and the remedy. */
export function limitExceeded({ name, found, limit = LIMITS[name], field }: Excess): Refusal {
  const sentence = WORDINGS[name](found.toLocaleString('en'), limit.toLocaleString('en'));
  const message = field === undefined ? sentence : `${field}: ${sentence}`;
  const details = { limitName: name, limit, found };
  return new Refusal(
    'LIMIT_EXCEEDED',
    message,
    field === undefined ? details : { ...details, field },
  );
}

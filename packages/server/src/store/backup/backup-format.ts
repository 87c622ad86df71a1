import { z } from 'zod';

/** What a backup begins with, before the number of its format. */
export const BEGINNING = 'rolegraph-backup';

/** The format that is written; those up to it are read. */
export const FORMAT = 1;

/** What is kept of everything in a database, in the order in which it is brought back. */
export const PARTS = [
  'entities',
  'references',
  'statements',
  'evidence',
  'history',
  'idempotencyKeys',
  'healthScores',
  'users',
  'apiKeys',
  'savedViews',
  'auditEntries',
  'webhookDeliveries',
  'webhooks',
  'people',
  'jobs',
  'graph',
] as const;

export type PartName = (typeof PARTS)[number];

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

/** The first of a backup after its format: what it is of. Anybody can read it with `head -n 2`. */
export const headSchema = z.strictObject({
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  /** The version of Rolegraph that made it. */
  rolegraph: z.string(),
  /** The one moment that all of it is of. */
  revision: count,
  changeSets: count,
  /** What had been done to the database. */
  migrations: z.array(
    z.strictObject({ version: z.int().positive(), name: z.string(), checksum: sha256 }),
  ),
});

export type BackupHead = z.output<typeof headSchema>;

/** Rows of one part: this line is followed by so many bytes, gzip of a line of JSON for each row. */
export const frameSchema = z.strictObject({
  part: z.enum(PARTS),
  rows: z.int().positive(),
  bytes: z.int().positive(),
  /** Of these bytes. */
  sha256,
});

export type FrameHead = z.output<typeof frameSchema>;

const tallySchema = z.strictObject({ rows: count, digest: sha256 });

/** The last line. */
export const endSchema = z.strictObject({
  parts: z.record(z.enum(PARTS), tallySchema),
  /** Of all that comes before this line. */
  sha256,
});

export type BackupEnd = z.output<typeof endSchema>;

/** What there is of each part: how many rows, and a digest of them in whatever order. */
export type Tallies = BackupEnd['parts'];

import { randomUUID } from 'node:crypto';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { atMost, type Figure, shown } from '../figure.ts';
import { median, quantile } from '../quantile.ts';
import { createRoles, editByChangeSet } from './change-by-product.ts';
import { editRaw } from './raw-change.ts';

/** Somebody who edits a role of their own, again and again. */
type Writer = () => Promise<void>;
type MakeWriters = (database: Database, count: number) => Promise<Writer[]>;

const PAIRS = 300;
const WARM_UP = 150;
/** How long each count of writers writes, in milliseconds, and how often. */
const ROUND = 2_000;
const ROUNDS = 3;

const productWriters: MakeWriters = async (database, count) =>
  (await createRoles(database, count)).map((slug) => {
    let version = 1;
    return () => editByChangeSet(database, { slug, description: randomUUID(), version: version++ });
  });

const rawWriters: MakeWriters = async (database, count) =>
  (await createRoles(database, count)).map(
    (slug) => () => editRaw(database, { slug, description: randomUUID() }),
  );

/** One change set at a time, each between two of the driver's own writes. */
export async function measureRatio(database: Database): Promise<readonly Figure[]> {
  const [product] = await productWriters(database, 1);
  const [raw] = await rawWriters(database, 1);
  if (!product || !raw) throw new Error('There is no writer.');
  for (let at = 0; at < WARM_UP; at++) {
    await product();
    await raw();
  }
  const ratios: number[] = [];
  const times: number[] = [];
  for (let at = 0; at < PAIRS; at++) {
    const before = await timed(raw);
    const took = await timed(product);
    ratios.push(took / ((before + (await timed(raw))) / 2));
    times.push(took);
  }
  return [
    atMost('a change set of one operation, median', median(ratios), 2, 'raw writes'),
    { what: 'the same, 95th percentile', value: `${shown(quantile(ratios, 0.95))} of them` },
    { what: 'a change set of one operation, median time', value: `${shown(median(times))} ms` },
  ];
}

/** Change sets a second while so many write at once, and raw writes in turn with them. */
export async function measureRate(database: Database, count: number): Promise<readonly Figure[]> {
  const product = await productWriters(database, count);
  const raw = await rawWriters(database, count);
  const rates: { product: number; raw: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rates.push({ raw: await rateOf(raw), product: await rateOf(product) });
  }
  const [ours, theirs] = [
    median(rates.map((rate) => rate.product)),
    median(rates.map((rate) => rate.raw)),
  ];
  const who = count === 1 ? '1 writer' : `${count} writers at once`;
  return [
    { what: `${who}: change sets a second`, value: shown(ours) },
    { what: `${who}: raw writes a second`, value: shown(theirs) },
  ];
}

async function rateOf(writers: readonly Writer[]): Promise<number> {
  const start = performance.now();
  let written = 0;
  await Promise.all(
    writers.map(async (write) => {
      while (performance.now() - start < ROUND) {
        await write();
        written += 1;
      }
    }),
  );
  return (written / (performance.now() - start)) * 1_000;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

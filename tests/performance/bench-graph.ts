import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSnapshot } from '../../packages/server/src/domain/snapshot/build-snapshot.ts';
import type { Snapshot } from '../../packages/server/src/domain/snapshot/snapshot.ts';
import type { SnapshotRows } from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { escoRoleGroups, readEsco } from './graphs/read-esco.ts';
import { readOnet } from './graphs/read-onet.ts';
import { SYNTHETIC_SIZE, syntheticRows } from './graphs/synthetic.ts';

/** A graph to measure on. */
export type BenchGraph = {
  readonly name: string;
  readonly rows: SnapshotRows;
  readonly snapshot: Snapshot;
  /** Roles of one trade, by their indexes; none where the graph does not tell trades. */
  readonly groups: readonly (readonly number[])[];
};

/** A graph that can be made. */
export type GraphSource = { readonly name: string; readonly read: () => BenchGraph };

/** The graphs that can be had from the files in this folder, and one that needs none. */
export function graphSources(dataFolder: string): readonly GraphSource[] {
  const esco = join(dataFolder, 'esco-1.1.1');
  const onet = join(dataFolder, 'onet-29.2');
  return [
    ...source('ESCO 1.1.1', esco, () => graph('ESCO 1.1.1', readEsco(esco), escoRoleGroups(esco))),
    ...source('O*NET 29.2', onet, () => graph('O*NET 29.2', readOnet(onet))),
    { name: SYNTHETIC, read: () => graph(SYNTHETIC, syntheticRows()) },
  ];
}

const SYNTHETIC = `synthetic ${SYNTHETIC_SIZE.roles} × ${SYNTHETIC_SIZE.requirements}`;

function source(name: string, folder: string, read: () => BenchGraph): readonly GraphSource[] {
  if (existsSync(folder)) return [{ name, read }];
  process.stderr.write(`${name}: skipped, as its files are not there.\n`);
  return [];
}

function graph(
  name: string,
  rows: SnapshotRows,
  groupOfRole: ReadonlyMap<string, string> = new Map(),
): BenchGraph {
  const snapshot = buildSnapshot(rows);
  const byGroup = Map.groupBy(snapshot.roles.keys(), (role) =>
    groupOfRole.get(snapshot.roles[role]?.id ?? ''),
  );
  byGroup.delete(undefined);
  return { name, rows, snapshot, groups: [...byGroup.values()].filter(({ length }) => length > 1) };
}

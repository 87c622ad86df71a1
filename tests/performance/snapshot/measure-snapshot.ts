import { isDeepStrictEqual } from 'node:util';
import { buildSnapshot } from '../../../packages/server/src/domain/snapshot/build-snapshot.ts';
import type { GraphChange } from '../../../packages/server/src/domain/snapshot/graph-change.ts';
import { refreshSnapshot } from '../../../packages/server/src/domain/snapshot/refresh-snapshot.ts';
import type { Snapshot } from '../../../packages/server/src/domain/snapshot/snapshot.ts';
import type { SnapshotRows } from '../../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { changedRows } from '../../testkit/change-world.ts';
import type { BenchGraph } from '../bench-graph.ts';
import { atLeast, atMost, type Figure, shown } from '../figure.ts';
import { median, quantile } from '../quantile.ts';
import { timed, warmUp } from '../time-against.ts';
import {
  entityChanges,
  farthestChanges,
  type SingleChanges,
  statementChanges,
} from './single-changes.ts';
import { type BytesOf, snapshotBytes } from './snapshot-bytes.ts';

const BYTES_PER_REQUIREMENT = 32;
/** How many refreshes a build has to be worth. */
const REFRESHES_PER_BUILD = 50;

const STATEMENTS = 300;
const OTHERS = 20;
/** How many of the changes are checked against a build. */
const CHECKED = 3;

/** What a snapshot takes in memory, and what a refresh takes of the time of a build. */
export function measureSnapshot({ name, rows, snapshot }: BenchGraph): readonly Figure[] {
  return [...bytesOf(name, snapshot), ...timesOf(name, rows, snapshot)];
}

function bytesOf(name: string, snapshot: Snapshot): readonly Figure[] {
  const { all, effective, arrays, letters, entries } = snapshotBytes(snapshot);
  const bytes = (of: string, { bytes, count }: BytesOf) =>
    atMost(`${name}: bytes of ${of}`, bytes / count, BYTES_PER_REQUIREMENT, 'bytes');
  return [
    bytes('a requirement, ids included', all),
    bytes('an effective requirement, ids included, read both ways', effective),
    {
      what: `${name}: bytes of all arrays to a requirement, credits and prerequisites included`,
      value: shown(arrays / all.count),
    },
    {
      what: `${name}: names and maps beside the arrays`,
      value: `${shown(letters)} letters, ${shown(entries)} entries`,
    },
  ];
}

function timesOf(name: string, rows: SnapshotRows, snapshot: Snapshot): readonly Figure[] {
  warmUp(() => buildSnapshot(rows), 2_000);
  const build = median(Array.from({ length: 7 }, () => timed(() => buildSnapshot(rows))));
  const measure = (changes: SingleChanges, least?: number) => {
    check(rows, snapshot, changes);
    return refreshFigures({ name, rows, snapshot }, changes, least);
  };
  return [
    { what: `${name}: building the snapshot`, value: `${shown(build)} ms` },
    ...measure(statementChanges(rows, STATEMENTS), REFRESHES_PER_BUILD),
    ...measure(farthestChanges(rows, OTHERS)),
    ...entityChanges(rows, OTHERS).flatMap((changes) => measure(changes)),
  ];
}

/** How many refreshes a build is worth, the builds made right before and after the refreshes. */
function refreshFigures(
  { name, rows, snapshot }: Pick<BenchGraph, 'name' | 'rows' | 'snapshot'>,
  { of, changes }: SingleChanges,
  least?: number,
): readonly Figure[] {
  const refresh = (change: GraphChange) => () =>
    refreshSnapshot(snapshot, { revision: snapshot.revision + 1, changes: [change] });
  const builds = () => [0, 1, 2].map(() => timed(() => buildSnapshot(rows)));
  for (const change of changes) refresh(change)();
  const before = builds();
  // The median of three, as one may fall together with a collection of what others left.
  const times = changes.map((change) => median([0, 1, 2].map(() => timed(refresh(change)))));
  const build = median([...before, ...builds()]);
  const what = `${name}: refreshes in the time of a build, ${of}`;
  const typical = build / median(times);
  return [
    least === undefined
      ? { what: `${what}, median`, value: shown(typical) }
      : atLeast(`${what}, median`, typical, least, ''),
    { what: `${what}, slowest hundredth`, value: shown(build / quantile(times, 0.99)) },
  ];
}

/** Fails where a refresh is not what a build comes to, as its time would then be worth nothing. */
function check(rows: SnapshotRows, snapshot: Snapshot, { of, changes }: SingleChanges): void {
  for (const change of changes.slice(0, CHECKED)) {
    const revision = { revision: snapshot.revision + 1, changes: [change] };
    const expected = buildSnapshot(changedRows(rows, revision));
    if (!isDeepStrictEqual(refreshSnapshot(snapshot, revision), expected))
      throw new Error(`A refresh after ${of} was changed is not what a build comes to.`);
  }
}

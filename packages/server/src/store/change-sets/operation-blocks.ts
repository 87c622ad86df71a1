import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Effect } from '../../domain/change-set/effect.ts';
import type { Operation } from './change-set.ts';
import { touchedIds } from './touched-ids.ts';

/**
 * Operations of one block. A read takes blocks as a whole, and few of them: an entity that an import
 * has named a thousand times is in a thousand operations, but seldom in those beside them.
 */
const SIZE = 50;
/** The quickest: harder ones take several times as long for a tenth less. */
const COMPRESSION = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** Operations of a change set that follow one another, as a node holds them. */
export type OperationBlock = {
  /** The position of the first, and how many there are. */
  readonly first: number;
  readonly size: number;
  /** The operations with their effects: JSON, compressed. */
  readonly packed: Int8Array;
  /** Ids of what accepted ones did something to, as history is asked for; indexed. */
  readonly touches?: readonly string[];
  /** Ids of what accepted ones took away; indexed. */
  readonly removes?: readonly string[];
  /** Ids of what the others would do something to. */
  readonly mentions?: readonly string[];
};

/** Packs the operations of a change set, which are in their order. */
export function packOperations(operations: readonly Operation[]): OperationBlock[] {
  const blocks: OperationBlock[] = [];
  for (let at = 0; at < operations.length; at += SIZE) {
    blocks.push(blockOf(operations.slice(at, at + SIZE)));
  }
  return blocks;
}

function blockOf(operations: readonly Operation[]): OperationBlock {
  const accepted = effectsOf(operations.filter(({ verdict }) => verdict === 'ACCEPTED'));
  const others = effectsOf(operations.filter(({ verdict }) => verdict !== 'ACCEPTED'));
  const gone = accepted.filter(({ after }) => after === null);
  const bytes = zstdCompressSync(JSON.stringify(operations), COMPRESSION);
  return {
    first: operations[0]?.position ?? 0,
    size: operations.length,
    packed: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    ...listed('touches', accepted.flatMap(touchedIds)),
    ...listed(
      'removes',
      gone.map(({ id }) => id),
    ),
    ...listed('mentions', others.flatMap(touchedIds)),
  };
}

const effectsOf = (operations: readonly Operation[]): Effect[] =>
  operations.flatMap(({ effects }) => effects);

const listed = (name: string, ids: readonly string[]): object =>
  ids.length === 0 ? {} : { [name]: [...new Set(ids)] };

/** The operations of blocks, in the order of these. */
export function unpackOperations(blocks: readonly Int8Array[]): Operation[] {
  return blocks.flatMap((packed) => {
    const bytes = zstdDecompressSync(new Uint8Array(packed));
    return JSON.parse(bytes.toString()) as Operation[];
  });
}

/** What operations of blocks did to the graph, in their order. */
export function unpackEffects(blocks: readonly Int8Array[]): Effect[] {
  return effectsOf(unpackOperations(blocks).filter(({ verdict }) => verdict === 'ACCEPTED'));
}

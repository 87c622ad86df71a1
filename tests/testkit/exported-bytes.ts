import { text } from 'node:stream/consumers';
import type { GraphPart } from '../../packages/server/src/domain/change-set/graph-draft.ts';
import { exportOf } from '../../packages/server/src/store/exchange/open-export.ts';
import { writeJsonLines } from '../../packages/server/src/store/exchange/write-json-lines.ts';
import { memoryReading } from './memory-reading.ts';

/** The canonical form of rows in memory. */
export const exportedBytes = async (rows: GraphPart): Promise<string> =>
  text(writeJsonLines(await exportOf(memoryReading(rows), {})));

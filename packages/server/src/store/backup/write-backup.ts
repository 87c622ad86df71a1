import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { type BackupHead, BEGINNING, FORMAT, type Tallies } from './backup-format.ts';
import { createSink, type RowSink, writeWhole } from './frames.ts';
import { startTally } from './tally-rows.ts';

/** How hard a backup is compressed. */
const LEVEL = 6;

/** Writes a backup to a new file that only its owner may read, and sees to it that it is on the disk. */
export async function writeBackup(
  path: string,
  head: BackupHead,
  fill: (sink: RowSink) => Promise<void>,
): Promise<Tallies> {
  const file = await open(path, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    const write = async (bytes: Buffer): Promise<void> => {
      hash.update(bytes);
      await writeWhole(file, bytes);
    };
    const tally = startTally();
    const sink = createSink({ write, tally, level: LEVEL });
    await write(Buffer.from(`${BEGINNING} ${FORMAT}\n${JSON.stringify(head)}\n`));
    await fill(sink);
    await sink.flush();
    const parts = tally.tallies();
    await write(Buffer.from(`${JSON.stringify({ parts, sha256: hash.copy().digest('hex') })}\n`));
    await file.sync();
    return parts;
  } finally {
    await file.close();
  }
}

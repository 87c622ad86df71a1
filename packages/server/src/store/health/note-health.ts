import type { SnapshotKeeper } from '../snapshot-keeper.ts';
import type { HealthKeeper } from './keep-health.ts';

/** How often in milliseconds the health is noted where the graph has changed and nobody has looked. */
const EVERY = 10 * 60_000;

type NoteOptions = {
  readonly health: HealthKeeper;
  readonly snapshots: SnapshotKeeper;
  /** Milliseconds between looks. */
  readonly every?: number;
  /** Told of a look that came to nothing; there is another one after the next pause. */
  readonly onTrouble: (error: unknown) => void;
};

/** Looks now and then, so that the score is known over time. Keeps no process alive. */
export function noteHealth({ health, snapshots, every = EVERY, onTrouble }: NoteOptions): {
  readonly stop: () => void;
} {
  let noted = 0;
  const look = (): void => {
    if (snapshots.current().revision <= noted) return;
    note().catch(onTrouble);
  };
  const note = async (): Promise<void> => {
    ({ revision: noted } = await health.look(snapshots.current()));
  };
  const timer = setInterval(look, every).unref();
  return { stop: () => clearInterval(timer) };
}

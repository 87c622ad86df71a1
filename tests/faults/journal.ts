import { EventEmitter, once } from 'node:events';
import type { ChangeRequest } from './change-request.ts';

/** A change set that was acknowledged, and how it came to that. */
export type Entry = {
  readonly request: ChangeRequest;
  readonly number: number;
  readonly revision: number;
  /** How often it was sent. */
  readonly attempts: number;
  /** Whether the answer was that of an earlier attempt, which nobody had heard of. */
  readonly isFromRecord: boolean;
  /** The longest that an attempt waited for an answer or an error, in milliseconds. */
  readonly longestWait: number;
};

/** What writers were told was kept. */
export type Journal = {
  readonly entries: readonly Entry[];
  readonly note: (entry: Entry) => void;
  /** Waits until so many change sets were acknowledged. */
  readonly reaches: (count: number) => Promise<void>;
};

/** An empty journal. */
export function openJournal(): Journal {
  const entries: Entry[] = [];
  const events = new EventEmitter();
  return {
    entries,
    note: (entry) => {
      entries.push(entry);
      events.emit('noted');
    },
    reaches: async (count) => {
      while (entries.length < count) await once(events, 'noted');
    },
  };
}

/** What a journal comes to. */
export function journalFigures({ entries }: Journal) {
  const retried = entries.filter(({ attempts }) => attempts > 1);
  return {
    acknowledged: entries.length,
    'sent more than once': retried.length,
    'answered from the record': entries.filter(({ isFromRecord }) => isFromRecord).length,
    'longest wait for an answer, s': seconds(
      Math.max(0, ...entries.map(({ longestWait }) => longestWait)),
    ),
  };
}

/** Milliseconds as seconds, to a tenth. */
export const seconds = (milliseconds: number): number => Math.round(milliseconds / 100) / 10;

import { whenOnline } from '../../apollo/when-online';
import { NO_ANSWER, type Trouble, TroubleError } from '../../lib/trouble';
import type { SendFile } from './send-file';
import { MOST_BYTES } from './upload-limits';

/** The longest pause before a file is sent again that got no answer, in milliseconds. */
const LONGEST_PAUSE = 10_000;

/** A file that is to be uploaded. What is uploaded is the server's, and none any more. */
export type Upload = {
  readonly key: number;
  readonly file: File;
  /** AWAY is sent again by itself, REFUSED is not. */
  readonly state: 'WAITING' | 'SENDING' | 'AWAY' | 'REFUSED';
  /** Bytes that have left. */
  readonly sent: number;
  readonly trouble: Trouble | null;
};

/** The files of an import that are on their way. */
type UploadState = {
  /** The import; null until the first file is there. */
  readonly importId: string | null;
  readonly uploads: readonly Upload[];
  /** How many are there. */
  readonly done: number;
};

/** Uploads files one after the other, whatever page is looked at. */
export type Uploads = {
  readonly read: () => UploadState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly add: (files: readonly File[]) => void;
  readonly again: (key: number) => void;
  readonly drop: (key: number) => void;
};

type Options = {
  readonly send: SendFile;
  /** The import to add to; null makes one of the first file. */
  readonly importId: string | null;
  /** Told when there is an import. */
  readonly onBegun?: (importId: string) => void;
};

let lastKey = 0;

/** Files to upload into one import. */
export function createUploads({ send, importId, onBegun }: Options): Uploads {
  const listeners = new Set<() => void>();
  const abortions = new Map<number, AbortController>();
  let state: UploadState = { importId, uploads: [], done: 0 };
  let isRunning = false;
  const become = (change: Partial<UploadState>) => {
    state = { ...state, ...change };
    askBeforeLeaving(state.uploads.some((one) => one.state !== 'REFUSED'));
    for (const listener of listeners) listener();
  };
  const change = (key: number, fields: Partial<Upload>) =>
    become({
      uploads: state.uploads.map((one) => (one.key === key ? { ...one, ...fields } : one)),
    });
  const without = (key: number) => state.uploads.filter((one) => one.key !== key);
  const isWanted = (key: number) => state.uploads.some((one) => one.key === key);
  const next = () => state.uploads.find((one) => one.state === 'WAITING');

  const arrived = (key: number, id: string) => {
    const isNew = state.importId === null;
    become({ importId: id, uploads: without(key), done: state.done + 1 });
    if (isNew) onBegun?.(id);
  };
  const sendOne = async ({ key, file }: Upload) => {
    for (let attempt = 0; isWanted(key); attempt += 1) {
      const abortion = new AbortController();
      abortions.set(key, abortion);
      change(key, { state: 'SENDING', sent: 0, trouble: null });
      try {
        const onSent = (sent: number) => change(key, { sent });
        return arrived(
          key,
          await send({ file, importId: state.importId, onSent, signal: abortion.signal }),
        );
      } catch (error) {
        const trouble = error instanceof TroubleError ? error.trouble : NO_ANSWER;
        const isAway = trouble.code === 'NETWORK' || trouble.code === 'UNAVAILABLE';
        if (!isAway) return change(key, { state: 'REFUSED', trouble });
        change(key, { state: 'AWAY', trouble });
        if (isWanted(key)) await pause(Math.min(LONGEST_PAUSE, 1000 * 2 ** attempt));
      }
    }
  };
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    for (let upload = next(); upload; upload = next()) await sendOne(upload);
    isRunning = false;
  };
  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add: (files) => {
      become({ uploads: [...state.uploads, ...files.map(asUpload)] });
      void run();
    },
    again: (key) => {
      change(key, { state: 'WAITING', trouble: null });
      void run();
    },
    drop: (key) => {
      become({ uploads: without(key) });
      abortions.get(key)?.abort();
    },
  };
}

/** What the server would refuse for its size is not sent: the connection would end before it can say so. */
function asUpload(file: File): Upload {
  lastKey += 1;
  const isTooLarge = file.size > MOST_BYTES;
  return {
    key: lastKey,
    file,
    state: isTooLarge ? 'REFUSED' : 'WAITING',
    sent: 0,
    trouble: isTooLarge ? { ...NO_ANSWER, code: 'LIMIT_EXCEEDED' } : null,
  };
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await whenOnline();
}

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/** A page that is closed takes with it what was not uploaded. */
function askBeforeLeaving(isWanted: boolean): void {
  if (isWanted) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

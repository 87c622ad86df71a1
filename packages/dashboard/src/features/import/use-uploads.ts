import { useState, useSyncExternalStore } from 'react';
import { sendFile } from './send-file';
import { createUploads, type Uploads } from './uploads';

/** What is on its way to each import, so that another page, and the way back, lose none of it. */
const known = new Map<string, Uploads>();

/** The files that are on their way to an import, or to one that the first of them makes. */
export function useUploads(importId: string | null) {
  const [own] = useState(() => (importId === null ? begin() : uploadsOf(importId)));
  const state = useSyncExternalStore(own.subscribe, own.read);
  return { ...state, add: own.add, again: own.again, drop: own.drop };
}

/** Files on their way, and what can be done with them. */
export type UploadsState = ReturnType<typeof useUploads>;

/** What is to become an import once its first file is there. */
let fresh: Uploads | null = null;

function begin(): Uploads {
  fresh ??= createUploads({
    send: sendFile,
    importId: null,
    onBegun: (id) => {
      if (fresh) known.set(id, fresh);
      fresh = null;
    },
  });
  return fresh;
}

function uploadsOf(importId: string): Uploads {
  const uploads = known.get(importId) ?? createUploads({ send: sendFile, importId });
  known.set(importId, uploads);
  return uploads;
}

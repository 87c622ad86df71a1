import { listenToServer } from '../../apollo/listen-to-server';
import type { ImportProgressSubscription } from '../../gql/graphql';
import { printDocument } from '../../lib/print-operation';
import { ImportProgressDocument } from './imports.generated';

/** How often an import is asked for while nothing can be listened to, in milliseconds. */
const EVERY = 2_000;

/** How far an import is by now. */
export type ImportNow = ImportProgressSubscription['importProgress'];

type FollowOptions = {
  readonly id: string;
  readonly tell: (now: ImportNow) => void;
  /** Asks the server for all of it. */
  readonly ask: () => void;
};

/** Tells how an import goes on until it is stopped, on whatever server that is. */
export function followImport({ id, tell, ask }: FollowOptions): () => void {
  return listenToServer<ImportProgressSubscription>({
    query: printDocument(ImportProgressDocument),
    variables: { id },
    hear: ({ importProgress }) => tell(importProgress),
    missed: ask,
    ask,
    every: EVERY,
  });
}

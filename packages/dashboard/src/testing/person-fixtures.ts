import type { Viewer } from '../apollo/use-viewer';
import { ViewerDocument } from '../apollo/viewer.generated';

/** Somebody who administers. */
export const ada: Viewer = {
  id: 'person-1',
  name: 'Ada Lovelace',
  email: 'ada@example.org',
  role: 'ADMIN',
};

/** The answer to who is signed in, as often as it is asked. */
export function answerViewer(viewer: Viewer | null) {
  const me = viewer && { __typename: 'Person' as const, ...viewer };
  return { request: { query: ViewerDocument }, result: { data: { me } } };
}

/** An answer that refuses, as the API does. */
export function refused(code: string, message: string, field?: string) {
  return { errors: [{ message, extensions: { code, field } }] };
}

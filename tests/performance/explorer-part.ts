import { measureManyEntities } from './explorer/measure-many.ts';
import type { Part } from './part.ts';
import { withServer } from './with-server.ts';

/** What the explorer makes of a scene that is as full as it can be. */
export const EXPLORER_PART: Part = {
  name: 'explorer',
  introduction: [
    'A scene of 10,000 entities and 20,000 statements, which the bench answers in the place of the server:',
    'what the main thread of the page does in one go from the answer until every entity has its place, and',
    'how long keys wait that are pressed meanwhile. There is no graphics card, so that nothing is said of',
    'frames.',
  ],
  measure: () => withServer((address) => measureManyEntities(address)),
};

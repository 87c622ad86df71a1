import type { Account, ListedSession } from '../../../store/people/accounts.ts';
import type { RequestContext } from '../../request-context.ts';

/** The fields of people and their sessions that are worked out. */
export const personFields = {
  Person: {
    sessions: ({ id }: Pick<Account, 'id'>, _: unknown, { sessions }: RequestContext) =>
      sessions.load(id),
    apiKeys: ({ id }: Pick<Account, 'id'>, _: unknown, { apiKeys }: RequestContext) =>
      apiKeys.load(id),
  },
  Session: {
    isCurrent: async ({ tokenHash }: ListedSession, _: unknown, { person }: RequestContext) =>
      (await person())?.sessionTokenHash === tokenHash,
  },
};

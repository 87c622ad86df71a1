import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';

/** An address that is told of changes, as administrators see it: without its secret. */
export type Webhook = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Whether changes are sent; false while it is paused. */
  readonly isActive: boolean;
  /** ISO 8601, UTC, as all times. */
  readonly createdAt: string;
  /** The revision of the last change that was received. */
  readonly revision: number;
  /** Since when each attempt has failed; null where the last one did not. */
  readonly failingSince: string | null;
  readonly nextAttemptAt: string | null;
};

type Row = { readonly webhook: Webhook };

/** All webhooks, by name. */
export async function readWebhooks(database: Database): Promise<Webhook[]> {
  const rows = await database.read<Row>(loadQuery('webhooks'), { id: null });
  return rows.map(({ webhook }) => webhook);
}

import { emailKey } from '../../domain/people/email-key.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { Mailer } from '../mail/open-mailer.ts';
import { requireAccount } from './accounts.ts';
import { recordAct, writePeople } from './audit-log.ts';
import { createPasswordLink } from './password-links.ts';
import { passwordMail, passwordPage } from './password-mails.ts';
import { countAttempt, THROTTLES } from './throttle.ts';

/**
 * Mails a link under which a password is set, if somebody has the e-mail. Whether somebody has is
 * not told, and not to be had from the time that it takes, as what follows is not waited for.
 * @throws Refusal LIMIT_EXCEEDED where there were too many attempts
 */
export async function sendPasswordLink(
  database: Database,
  { email, mailer, onFailure }: ForgottenPassword,
  now: number,
): Promise<void> {
  await countAttempt(database, THROTTLES.mailToAccount, emailKey(email), now);
  mailLink(database, email, mailer, now).catch(onFailure);
}

type ForgottenPassword = {
  readonly email: string;
  readonly mailer: Mailer;
  /** Told of a mail that could not be sent. */
  readonly onFailure: (error: unknown) => void;
};

async function mailLink(
  database: Database,
  email: string,
  mailer: Mailer,
  now: number,
): Promise<void> {
  const parameters = { emailKey: emailKey(email) };
  const [user] = await database.read<{ id: string }>(loadQuery('user-by-email'), parameters);
  if (user === undefined) return;
  const made = await writePeople(database, async (transaction) => {
    const account = await requireAccount(transaction.run, user.id);
    const link = await createPasswordLink(transaction, user.id, 'RESET', now);
    if (link === null) return undefined;
    const act = { action: 'PASSWORD_LINK_MADE', actorId: user.id, subjectId: user.id } as const;
    await recordAct(transaction, act, now);
    return { account, link };
  });
  if (made === undefined) return;
  const address = passwordPage(mailer.origin, made.link.token);
  await mailer.send(passwordMail('RESET', { ...made.account, address }));
}

import { emailKey } from '../../domain/people/email-key.ts';
import type { Database } from '../database.ts';
import type { Mailer } from '../mail/open-mailer.ts';
import { findPersonByKey } from './api-keys.ts';
import { recordAct, writePeople } from './audit-log.ts';
import { sendPasswordLink } from './forgotten-password.ts';
import { networkOf } from './network-of.ts';
import { findPasswordLink, type PasswordLink } from './password-links.ts';
import type { SignedInPerson } from './person.ts';
import { closeSession, findPerson, type OpenedSession } from './sessions.ts';
import {
  changePassword,
  type LinkUse,
  type PasswordChange,
  usePasswordLink,
} from './set-own-password.ts';
import { type Place, type SignInInput, signIn } from './sign-in.ts';
import { type OpenIdPerson, signInByOpenId } from './sign-in-by-open-id.ts';
import { redeemSignInLink } from './sign-in-links.ts';
import { countAttempt, forgetAttempts, THROTTLES } from './throttle.ts';

/** Signing in and out, and who is signed in; whatever guesses too often is refused. */
export type People = {
  /** Opens a session; null, after as long a time, where there is no such person or password. */
  readonly signIn: (given: SignInInput, place: Place) => Promise<OpenedSession | null>;
  /** Opens a session for whoever an OpenID provider vouches for; null where they may not sign in. */
  readonly signInByOpenId: (given: OpenIdPerson, place: Place) => Promise<OpenedSession | null>;
  /** Opens a session and uses the link up; null where it was used or has expired. */
  readonly redeemLink: (token: string, place: Place) => Promise<OpenedSession | null>;
  /** Whose password a link sets; null where it was used or has expired. */
  readonly findPasswordLink: (token: string, place: Place) => Promise<PasswordLink | null>;
  /** Sets the password of a link's person, and signs them in. */
  readonly usePasswordLink: (given: LinkUse, place: Place) => Promise<OpenedSession>;
  /** Whether people are sent links when they have forgotten their password. */
  readonly sendsMail: boolean;
  /** Mails a link under which a password is set, where mails are sent and somebody has the e-mail. */
  readonly sendPasswordLink: (email: string, place: Place) => Promise<void>;
  /** Gives whoever is signed in another password; their other sessions end. */
  readonly changePassword: (
    person: SignedInPerson,
    given: PasswordChange,
    place: Place,
  ) => Promise<OpenedSession>;
  /** Who is signed in by a session's token; null where the session has ended. */
  readonly findPerson: (token: string) => Promise<SignedInPerson | null>;
  /** Who asks with an API key; null where it has expired or was revoked. */
  readonly findPersonByKey: (secret: string) => Promise<SignedInPerson | null>;
  /** Ends the session of a token, if there is one. */
  readonly signOut: (token: string) => Promise<void>;
};

/** How people are written to. */
export type MailOptions = {
  readonly mailer: Mailer;
  /** Told of a mail that could not be sent. */
  readonly onFailure: (error: unknown) => void;
};

/** The people of a database; the clock gives the time in milliseconds. */
export function openPeople(
  database: Database,
  clock: () => number = Date.now,
  mail?: MailOptions,
): People {
  const countLink = ({ address }: Place) =>
    countAttempt(database, THROTTLES.linkFromAddress, networkOf(address), clock());
  return {
    signIn: (given, place) => signIn(database, given, place, clock()),
    signInByOpenId: (given, place) => signInByOpenId(database, given, place, clock()),
    redeemLink: async (token, place) => {
      await countLink(place);
      return writePeople(database, (transaction) =>
        redeemSignInLink(transaction, { token, place }, clock()),
      );
    },
    findPasswordLink: async (token, place) => {
      await countLink(place);
      return findPasswordLink(database.read, token, clock());
    },
    usePasswordLink: async (given, place) => {
      await countLink(place);
      const session = await usePasswordLink(database, given, place, clock());
      // Others may have guessed until nobody was let in.
      const account = emailKey(session.person.email);
      await forgetAttempts(database, THROTTLES.signInToAccount, account);
      return session;
    },
    sendsMail: mail !== undefined,
    sendPasswordLink: async (email, place) => {
      if (mail === undefined) return;
      await countLink(place);
      await sendPasswordLink(database, { email, ...mail }, clock());
    },
    changePassword: (person, given, place) =>
      changePassword(database, person, { ...given, place }, clock()),
    findPerson: (token) => findPerson(database, token, clock()),
    findPersonByKey: (secret) => findPersonByKey(database, secret, clock()),
    signOut: (token) => signOut(database, token, clock()),
  };
}

async function signOut(database: Database, token: string, now: number): Promise<void> {
  const person = await findPerson(database, token, now);
  await closeSession(database, token);
  if (person === null) return;
  const { id } = person;
  await writePeople(database, (transaction) =>
    recordAct(transaction, { action: 'SIGNED_OUT', actorId: id, subjectId: id }, now),
  );
}

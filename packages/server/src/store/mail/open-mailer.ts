import { createTransport } from 'nodemailer';

/** A mail of plain text. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/** Sends mails to people. */
export type Mailer = {
  /** Where links in mails lead: the origin under which the world calls the server. */
  readonly origin: string;
  readonly send: (mail: Mail) => Promise<void>;
};

/** A server of outgoing mail, as the environment names it. */
export type GivenMail = {
  /** `smtps://user:password@host:465`, or `smtp://…`, which goes over to TLS where it can. */
  readonly url: string;
  readonly from: string;
  readonly origin: string;
};

const SECONDS = 1000;

/** Makes what sends mails through a server; nothing is sent yet. */
export function openMailer({ url, from, origin }: GivenMail): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 30 * SECONDS,
    // A mail is text alone: nothing of it is read from a file or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    origin,
    send: async (mail) => {
      await transport.sendMail({ ...mail, from });
    },
  };
}

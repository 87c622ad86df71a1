import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A server of outgoing mail that keeps what it is sent. */
export type MailServer = {
  readonly url: string;
  readonly mails: readonly { readonly to: readonly string[]; readonly text: string }[];
  /** Settles when so many mails have come. */
  readonly received: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts a mail server on a free port; it knows one user, and speaks no TLS. */
export async function startMailServer(known = 'sesame'): Promise<MailServer> {
  const mails: { to: readonly string[]; text: string }[] = [];
  const arrivals = new EventTarget();
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) => {
      if (username === 'rolegraph' && password === known) done(null, { user: username });
      else done(new Error('The name or the password is wrong.'));
    },
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.once('error', done);
      stream.once('end', () => {
        mails.push({ to, text: Buffer.concat(parts).toString() });
        arrivals.dispatchEvent(new Event('mail'));
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://rolegraph:${known}@127.0.0.1:${port}`,
    mails,
    received: async (count) => {
      while (mails.length < count) await once(arrivals, 'mail');
    },
    close: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(resolve);
      return promise;
    },
  };
}

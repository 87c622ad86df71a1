import { Command, Option } from 'commander';
import { ACCESS_ROLES, type AccessRole } from '../../domain/people/access-role.ts';
import { readEmail, readName } from '../../domain/people/account-text.ts';
import { type Environment, readEnvironment } from '../../environment.ts';
import { openMailer } from '../../store/mail/open-mailer.ts';
import { type Account, findAccountByEmail, readPeople } from '../../store/people/accounts.ts';
import { type Accounts, openAccounts } from '../../store/people/open-accounts.ts';
import { passwordMail, passwordPage } from '../../store/people/password-mails.ts';
import { told } from '../changes/told-refusal.ts';
import { print } from '../changes/with-graph.ts';
import { CommandError } from '../command-error.ts';
import { prepareGraph } from '../prepare-graph.ts';
import { counted } from '../text/figures.ts';
import { withDatabase } from '../with-database.ts';

type JsonOption = { readonly json?: boolean };
type AddOptions = JsonOption & { readonly name?: string; readonly role: AccessRole };

const json = () => new Option('--json', 'print the outcome as JSON');

/** `rolegraph user`: accounts, by whoever runs the server. */
export function userCommand(signal: AbortSignal): Command {
  const roles = new Option('--role <role>', 'what they may do').choices(ACCESS_ROLES);
  const command = new Command('user').description('make, list and disable accounts');
  command
    .command('list')
    .description('list everyone with an account')
    .addOption(json())
    .action((options: JsonOption) => list(options, signal));
  command
    .command('add')
    .description('make an account, and a link under which its person sets a password')
    .argument('<email>', 'what they sign in with')
    .option('--name <name>', 'what their changes are under; the part before the @ where absent')
    .addOption(roles.default('viewer'))
    .addOption(json())
    .action((email: string, options: AddOptions) => add(email, options, signal));
  command
    .command('reset')
    .description('make a link under which a person sets a new password')
    .argument('<email>', 'what they sign in with')
    .addOption(json())
    .action((email: string, options: JsonOption) => reset(email, options, signal));
  for (const [name, action, description] of STATES) {
    command
      .command(name)
      .description(description)
      .argument('<email>', 'what they sign in with')
      .addOption(json())
      .action((email: string, options: JsonOption) => setState(email, action, options, signal));
  }
  return command;
}

const STATES = [
  ['disable', 'disable', 'keep a person from signing in, and end their sessions'],
  ['enable', 'enable', 'let a person sign in again'],
] as const;

/** Gives the work the accounts of a database that is ready; refusals are told as they are. */
async function withAccounts<Result>(
  signal: AbortSignal,
  work: (accounts: Accounts, opened: Parameters<typeof prepareGraph>[0]) => Promise<Result>,
): Promise<Result> {
  return withDatabase(signal, async (opened) => {
    await prepareGraph(opened, signal);
    return told(work(openAccounts(opened.database, null), opened));
  });
}

const PAGE = 100;

function list({ json }: JsonOption, signal: AbortSignal): Promise<void> {
  return withAccounts(signal, async (_accounts, { database }) => {
    const people: Account[] = [];
    let totalCount = 1;
    while (people.length < totalCount) {
      const page = await readPeople(database, { text: '', offset: people.length, limit: PAGE });
      if (page.people.length === 0) break;
      people.push(...page.people);
      totalCount = page.totalCount;
    }
    print([...people.map(formatAccount), counted(people.length, 'account')], people, json);
  });
}

function formatAccount({ email, name, role, status, hasPassword }: Account): string {
  const notes = [
    ...(status === 'DISABLED' ? ['disabled'] : []),
    ...(hasPassword ? [] : ['no password yet']),
  ];
  const about = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return `${role.padEnd('contributor'.length)}  ${email}  ${name}${about}`;
}

function add(email: string, { name, role, json }: AddOptions, signal: AbortSignal): Promise<void> {
  return withAccounts(signal, async (accounts) => {
    const read = readEmail(email);
    const given = { email: read, name: readName(name ?? read.split('@')[0] ?? read), role };
    const { account, link } = await accounts.invite(given);
    const head = `${account.email} is ${article(account.role)} ${account.role}.`;
    await deliver('INVITATION', { account, link, head, json });
  });
}

function article(role: AccessRole): string {
  return /^[aeiou]/.test(role) ? 'an' : 'a';
}

function reset(email: string, { json }: JsonOption, signal: AbortSignal): Promise<void> {
  return withAccounts(signal, async (accounts, { database }) => {
    const known = await knownAccount(database, email);
    const made = await accounts.resetPassword(known.id);
    const head = `${known.email} can set a new password; the old one holds until then.`;
    await deliver('RESET', { ...made, head, json });
  });
}

function setState(
  email: string,
  action: 'disable' | 'enable',
  { json }: JsonOption,
  signal: AbortSignal,
): Promise<void> {
  return withAccounts(signal, async (accounts, { database }) => {
    const known = await knownAccount(database, email);
    const account = await accounts[action](known.id);
    const what = action === 'disable' ? 'can no longer sign in' : 'can sign in';
    print([`${account.email} ${what}.`], account, json);
  });
}

async function knownAccount(
  database: Parameters<typeof findAccountByEmail>[0],
  email: string,
): Promise<Account> {
  const known = await findAccountByEmail(database, email);
  if (known !== null) return known;
  throw new CommandError(
    `email: nobody has an account with "${email}". \`rolegraph user list\` lists them all.`,
  );
}

type Delivery = Awaited<ReturnType<Accounts['invite']>> & {
  readonly head: string;
  readonly json: boolean | undefined;
};

/** Sends a link by mail where mails are sent, and prints it elsewhere. */
async function deliver(
  purpose: 'INVITATION' | 'RESET',
  { account, link, head, json }: Delivery,
): Promise<void> {
  const environment = readEnvironment();
  const address = passwordPage(originOf(environment), link.token);
  if (environment.mail !== undefined) {
    await openMailer(environment.mail).send(passwordMail(purpose, { ...account, address }));
    const lines = [head, 'A link to set the password was sent by mail.'];
    return print(lines, { account, address: null, expiresAt: link.expiresAt }, json);
  }
  const until = `It works once, until ${link.expiresAt}. Whoever has it can sign in as them:`;
  print([head, until, address], { account, address, expiresAt: link.expiresAt }, json);
}

/** Where the server is, as far as the environment tells. */
function originOf({ publicOrigin, host, port }: Environment): string {
  return publicOrigin ?? `http://${host}:${port}`;
}

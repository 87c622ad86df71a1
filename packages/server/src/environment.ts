import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { StartupError } from './store/startup-error.ts';

/** How Rolegraph is to run: what the environment says, with the defaults filled in. */
export type Environment = {
  /** 0 asks for any free port. */
  readonly port: number;
  readonly host: string;
  /** An absolute path. */
  readonly dataFolder: string;
  /** The Neo4j to use; undefined asks for the embedded one. */
  readonly neo4j: GivenNeo4j | undefined;
  readonly admin: { readonly email: string; readonly password: string | undefined } | undefined;
  /** The origin under which the world calls the server; undefined where requests tell. */
  readonly publicOrigin: string | undefined;
  /** Proxies whose word is taken for where a request comes from. */
  readonly trustedProxies: readonly string[] | undefined;
  /** The server of outgoing mail. */
  readonly mail:
    | { readonly url: string; readonly from: string; readonly origin: string }
    | undefined;
  /** An OpenID provider by which people sign in. */
  readonly openId: GivenOpenId | undefined;
  /** Whether anonymous callers may read the schema and open GraphiQL. */
  readonly publicSchema: boolean;
  readonly mode: 'development' | 'production' | 'test';
  readonly javaHome: string | undefined;
};

/** A Neo4j that is not ours to start and stop. */
type GivenNeo4j = {
  readonly uri: string;
  readonly username: string;
  readonly password: string | undefined;
  readonly name: string | undefined;
};

/** An OpenID provider and what it knows this server by. */
type GivenOpenId = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
};

const SCHEMES = new Set(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']);

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);
const text = z.string();
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Each variable, with what a value must be; the sentence is the remedy that a bad one gets. */
const VARIABLES = {
  PORT: [port, 'a whole number from 0 (any free port) to 65535'],
  HOST: [text.regex(/^\S+$/), 'a host name or an address, such as 127.0.0.1 or 0.0.0.0'],
  DATA_DIR: [text, 'the path of a folder'],
  NEO4J_URI: [text.refine(isNeo4jUri), 'an address like bolt://host:7687 or neo4j+s://host'],
  NEO4J_USERNAME: [text, 'a user name'],
  NEO4J_PASSWORD: [text, 'a password'],
  NEO4J_DATABASE: [text.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/), 'the name of a database'],
  ADMIN_EMAIL: [z.email(), 'an e-mail address'],
  ADMIN_PASSWORD: [text.min(12), 'a password of 12 characters or more'],
  PUBLIC_SCHEMA: [flag, 'true or false'],
  PUBLIC_URL: [
    text.refine(isOrigin).transform((value) => new URL(value).origin),
    'an address without a path, such as https://careers.example.org',
  ],
  TRUSTED_PROXIES: [
    text.transform((value) => value.split(',').map((part) => part.trim())).refine(areNetworks),
    'addresses or networks with commas between, such as 127.0.0.1,10.0.0.0/8',
  ],
  SMTP_URL: [text.refine(isSmtp), 'an address like smtps://user:password@host:465'],
  MAIL_FROM: [text.regex(/@/), 'who mails are from, such as Rolegraph <careers@example.org>'],
  OPENID_ISSUER: [text.refine(isIssuer), 'the address of an OpenID provider, https://…'],
  OPENID_CLIENT_ID: [text, 'the client id that the provider gave'],
  OPENID_CLIENT_SECRET: [text, 'the client secret that the provider gave'],
  OPENID_NAME: [text.max(50), 'what people call the provider, in 50 characters at most'],
  NODE_ENV: [z.enum(['development', 'production', 'test']), 'development, production or test'],
  JAVA_HOME: [text, 'the path of a Java'],
} as const;

type Name = keyof typeof VARIABLES;

/** All variables that are read. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(VARIABLES);

type Values = { [Key in Name]?: z.output<(typeof VARIABLES)[Key][0]> };

/** Reads the environment once; a bad value stops the start with its name and the remedy. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const values = Object.fromEntries(
    Object.keys(VARIABLES).map((name) => [name, parse(name as Name, variables[name])]),
  ) as Values;
  return {
    port: values.PORT ?? 4000,
    host: values.HOST ?? '127.0.0.1',
    dataFolder: resolve(values.DATA_DIR ?? '.data'),
    neo4j: givenNeo4j(values),
    admin: admin(values),
    publicOrigin: values.PUBLIC_URL,
    trustedProxies: values.TRUSTED_PROXIES,
    mail: mail(values),
    openId: openId(values),
    publicSchema: values.PUBLIC_SCHEMA ?? true,
    mode: values.NODE_ENV ?? 'development',
    javaHome: values.JAVA_HOME,
  };
}

/** Variables that hold a secret, whole or in part. */
const SECRET = /PASSWORD$|SECRET$|^SMTP_URL$/;

/** A variable that is set to nothing counts as unset, as compose files and shells leave many so. */
function parse(name: Name, value: string | undefined): unknown {
  if (value === undefined || value.trim() === '') return undefined;
  const [schema, remedy] = VARIABLES[name];
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const shown = SECRET.test(name) ? '(not shown)' : `"${value}"`;
  throw new StartupError(`${name} is ${shown}: set it to ${remedy}, or unset it.`);
}

function isNeo4jUri(value: string): boolean {
  const scheme = /^([a-z0-9+]+):\/\/[^/\s]+/.exec(value)?.[1];
  return scheme !== undefined && SCHEMES.has(scheme) && URL.canParse(value);
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname, search, hash, username } = new URL(value);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && pathname === '/' && search === '' && hash === '' && username === '';
}

function areNetworks(parts: readonly string[]): boolean {
  return parts.every((part) => {
    const [address = '', bits] = part.split('/');
    const most = isIP(address) === 6 ? 128 : 32;
    return isIP(address) !== 0 && (bits === undefined || (/^\d+$/.test(bits) && +bits <= most));
  });
}

function isSmtp(value: string): boolean {
  return /^smtps?:$/.test(URL.canParse(value) ? new URL(value).protocol : '');
}

/** What a provider says is believed, so that nobody else may be able to say it. */
function isIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isLocal);
}

function mail(values: Values): Environment['mail'] {
  const { SMTP_URL, MAIL_FROM, PUBLIC_URL } = values;
  if (SMTP_URL === undefined) {
    refuseAlone(values, ['MAIL_FROM'], 'SMTP_URL');
    return undefined;
  }
  if (MAIL_FROM !== undefined && PUBLIC_URL !== undefined) {
    return { url: SMTP_URL, from: MAIL_FROM, origin: PUBLIC_URL };
  }
  const missing = MAIL_FROM === undefined ? 'MAIL_FROM' : 'PUBLIC_URL';
  throw new StartupError(
    `SMTP_URL is set and ${missing} is not: mails need a sender and an address that their links lead to, so set ${missing} as well.`,
  );
}

function openId(values: Values): GivenOpenId | undefined {
  const { OPENID_ISSUER, OPENID_CLIENT_ID, OPENID_CLIENT_SECRET, OPENID_NAME } = values;
  if (OPENID_ISSUER === undefined) {
    const others = ['OPENID_CLIENT_ID', 'OPENID_CLIENT_SECRET', 'OPENID_NAME'] as const;
    refuseAlone(values, others, 'OPENID_ISSUER');
    return undefined;
  }
  if (OPENID_CLIENT_ID === undefined || OPENID_CLIENT_SECRET === undefined) {
    const missing = OPENID_CLIENT_ID === undefined ? 'OPENID_CLIENT_ID' : 'OPENID_CLIENT_SECRET';
    throw new StartupError(
      `OPENID_ISSUER is set and ${missing} is not: set it to what the provider gave for this server.`,
    );
  }
  return {
    issuer: OPENID_ISSUER,
    clientId: OPENID_CLIENT_ID,
    clientSecret: OPENID_CLIENT_SECRET,
    name: OPENID_NAME ?? new URL(OPENID_ISSUER).hostname,
  };
}

function givenNeo4j(values: Values): GivenNeo4j | undefined {
  if (values.NEO4J_URI === undefined) {
    refuseAlone(values, ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'], 'NEO4J_URI');
    return undefined;
  }
  return {
    uri: values.NEO4J_URI,
    username: values.NEO4J_USERNAME ?? 'neo4j',
    password: values.NEO4J_PASSWORD,
    name: values.NEO4J_DATABASE,
  };
}

function admin(values: Values): Environment['admin'] {
  if (values.ADMIN_EMAIL === undefined) {
    refuseAlone(values, ['ADMIN_PASSWORD'], 'ADMIN_EMAIL');
    return undefined;
  }
  return { email: values.ADMIN_EMAIL, password: values.ADMIN_PASSWORD };
}

/** A variable that would be passed over in silence is more likely a mistake than meant. */
function refuseAlone(values: Values, names: readonly Name[], wanted: Name): void {
  const alone = names.find((name) => values[name] !== undefined);
  if (alone !== undefined) {
    throw new StartupError(
      `${alone} is set and ${wanted} is not, so it would mean nothing: set ${wanted} as well, or unset ${alone}.`,
    );
  }
}

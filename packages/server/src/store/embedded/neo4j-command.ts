import type { EmbeddedFolder } from './embedded-folder.ts';

/** Neo4j reaches into these packages of Java for its page cache and its sockets. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch'];

/** What starts a program of Neo4j out of a folder of jars. */
function javaParameters(jars: string, mainClass: string): string[] {
  return [
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    // Measured on two cores: ready in 6.7 s and 410 MB, against 10.6 s and 630 MB with G1.
    '-XX:+UseSerialGC',
    '-XX:-UsePerfData',
    '-cp',
    `${jars}/*`,
    mainClass,
  ];
}

/**
 * When Java compiles thoroughly, ten times later than it does by itself. A Neo4j that was just started
 * plans its first queries meanwhile: on two cores a first change set is through after 3.5 s, not 4.6.
 */
const THOROUGH_LATER = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
];

/** The parameters of Java that run the database, with those that have to do with its classes. */
export function serverParameters(
  jars: string,
  folder: EmbeddedFolder,
  classes: readonly string[],
): string[] {
  return [
    ...classes,
    ...THOROUGH_LATER,
    '-Xms512m',
    '-Xmx512m',
    '-XX:+ExitOnOutOfMemoryError',
    ...javaParameters(jars, 'org.neo4j.server.CommunityEntryPoint'),
    '--home-dir',
    folder.home,
    '--config-dir',
    folder.configuration,
  ];
}

/**
 * The parameters of Java that set the first password of a new store. They belong in a file of
 * Java's (`java @file`), as everybody on the machine can read a command line.
 */
export function passwordParameters(jars: string, password: string): string[] {
  // The class that neo4j-admin itself starts would start this one with the password in its command.
  const program = javaParameters(jars, 'org.neo4j.cli.AdminTool');
  // A password may begin with a dash, which would otherwise begin an option.
  const command = ['dbms', 'set-initial-password', '--', password];
  return ['-XX:TieredStopAtLevel=1', ...program, ...command];
}

/** The text of a file that Java reads its parameters from, one in a line, each in quotes. */
export function javaArgumentFile(parameters: readonly string[]): string {
  const quoted = parameters.map((text) => `"${text.replaceAll(/[\\"]/g, '\\$&')}"`);
  return `${quoted.join('\n')}\n`;
}

/** Settings of Neo4j by their names. */
export type Neo4jSettings = Readonly<Record<string, string>>;

/** The configuration: Bolt on loopback alone, modest memory, nothing told to anybody; others beside. */
export function neo4jConfiguration(port: number, others: Neo4jSettings = {}): string {
  return `${Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.heap.initial_size': '512m',
    'server.memory.heap.max_size': '512m',
    'server.memory.pagecache.size': '256m',
    'dbms.usage_report.enabled': 'false',
    // A new store otherwise reserves half a gigabyte of disk for logs that stay almost empty.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': '2 files',
    // The driver is told to give a connection up that was silent for twice this time; it otherwise
    // waits two minutes for an answer that the network has swallowed.
    'server.bolt.connection_keep_alive': '2s',
    'server.bolt.connection_keep_alive_streaming_scheduling_interval': '1s',
    // Neo4j otherwise plans a query anew for lists of one, of up to ten and of up to a hundred, which
    // costs a Neo4j that was just started up to half a second each.
    'internal.cypher.use_parameter_size': 'false',
    // Bolt otherwise waits twice five seconds for clients that have long gone: 10.4 s to stop, not 0.4.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    ...others,
  })
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}\n`;
}

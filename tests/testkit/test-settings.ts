import type { Neo4jSettings } from '../../packages/server/src/store/embedded/neo4j-command.ts';

/**
 * Settings of the Neo4j that tests share. They fill and empty it all the time, at which it would plan
 * its queries anew each time, as for a graph of another size; with this no graph is of another size.
 */
export const TEST_SETTINGS: Neo4jSettings = { 'dbms.cypher.statistics_divergence_threshold': '1' };

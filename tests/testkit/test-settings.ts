import type { Neo4jSettings } from '../../packages/server/src/store/embedded/neo4j-command.ts';

/**
 * Settings of the Neo4j that tests share. They fill and empty it all the time, at which it would plan
 * its queries anew each time, as for a graph of another size; with this a run is over before it looks.
 */
export const TEST_SETTINGS: Neo4jSettings = { 'dbms.cypher.min_replan_interval': '2h' };

/**
 * Options for the Java of a Neo4j that lives for some minutes: thorough compilation takes longer than
 * it saves. With them, the first start on an empty folder takes 19 s of computing instead of 36.
 */
export const SHORT_LIVED_JAVA = { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' };

import neo4j from 'neo4j-driver';

/**
 * The value as the driver is to send it. JavaScript has one type of number, and the driver would
 * send every one as a float, which `LIMIT` and the whole-number fields refuse.
 */
export function toDriverValue(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toDriverValue);
  return isPlainObject(value) ? mapValues(value) : value;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && value.constructor === Object;
}

function mapValues(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, toDriverValue(value)]),
  );
}

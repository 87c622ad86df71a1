/** A value that a query can hold as it stands. */
export type CypherValue =
  | string
  | number
  | boolean
  | null
  | readonly CypherValue[]
  | { readonly [name: string]: CypherValue };

/** Signs that end a text or a line, or that nobody sees; all others stand for themselves. */
const ESCAPED = /['\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as a query holds it: whatever it is, it is read back as that value and as nothing else. */
export function cypherLiteral(value: CypherValue): string {
  if (typeof value === 'string') return `'${value.replaceAll(ESCAPED, escapeSign)}'`;
  if (typeof value === 'number') return numberLiteral(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  const fields = Object.entries(value).map(([name, inner]) => {
    return `${cypherName(name)}: ${cypherLiteral(inner)}`;
  });
  return `{${fields.join(', ')}}`;
}

/** A name as a query holds it: a label, a type, a property, a column. */
export function cypherName(name: string): string {
  if (/^[A-Za-z]\w*$/.test(name)) return name;
  // Neo4j reads `\u` and four digits even there, and has no other way to write the first of them.
  return `\`${name.replaceAll('`', '``').replaceAll('\\', String.raw`\u005c`)}\``;
}

function isList(value: CypherValue & object): value is readonly CypherValue[] {
  return Array.isArray(value);
}

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a query has no number ${value}`);
  if (Object.is(value, -0)) return '0';
  // Neo4j has no integers as large as these, and would take the digits for one.
  const isLarge = Number.isInteger(value) && !Number.isSafeInteger(value);
  return (isLarge ? value.toExponential() : String(value)).replace('e+', 'e');
}

/** A sign so that it ends nothing and everybody sees it. */
function escapeSign(sign: string): string {
  if (sign === "'") return String.raw`\'`;
  if (sign === '\\') return String.raw`\\`;
  return Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at))
    .map((code) => String.raw`\u${code.toString(16).padStart(4, '0')}`)
    .join('');
}

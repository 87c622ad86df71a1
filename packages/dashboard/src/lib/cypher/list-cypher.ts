import { type CypherValue, cypherLiteral, cypherName } from './cypher-literal.ts';
import type { CypherList } from './cypher-question.ts';
import { RELATIONSHIPS } from './relationships.ts';

/**
 * A page of a list as a query. Conditions may be nested in any way, so that this text alone is put
 * together; nothing of ours runs it. Clauses that are not known stop it: half of them would answer
 * another question.
 */
export function listCypher({ kind, where, sort, columns, limit, offset }: CypherList): string {
  const conditions = conditionsOf(where, 'entity').join('\n  AND ');
  const order = sort
    .flatMap((one) => Object.entries(one))
    .map(([field, way]) => `entity.${cypherName(field)}${way === 'DESC' ? ' DESC' : ''}`);
  const returned = columns.map(({ name, link }) => {
    const value = link === undefined ? `entity.${cypherName(name)}` : counted(link);
    return `${value} AS ${cypherName(name)}`;
  });
  return [
    `// A page of the list of all entities of the kind ${kind}.`,
    `MATCH (entity:${cypherName(kind)})`,
    ...(conditions === '' ? [] : [`WHERE ${conditions}`]),
    `RETURN\n  ${['entity.slug AS slug', ...returned].join(',\n  ')}`,
    `ORDER BY ${order.join(', ')}`,
    ...(offset > 0 ? [`SKIP ${offset}`] : []),
    `LIMIT ${limit};`,
    '',
  ].join('\n');
}

type Where = Readonly<Record<string, unknown>>;

function isWhere(value: unknown): value is Where {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asWhere(value: unknown): Where {
  if (!isWhere(value)) throw new Error(`no filter: ${JSON.stringify(value)}`);
  return value;
}

function asWheres(value: unknown): readonly Where[] {
  return Array.isArray(value) ? value.map(asWhere) : [asWhere(value)];
}

/** What has to hold of a node or relationship, all of it. */
function conditionsOf(where: Where, of: string): string[] {
  return Object.entries(where).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (name === 'AND') return asWheres(value).map((one) => bracketed(conditionsOf(one, of)));
    if (name === 'OR') {
      return [
        `(${asWheres(value)
          .map((one) => bracketed(conditionsOf(one, of)))
          .join(' OR ')})`,
      ];
    }
    if (name === 'NOT') return [`NOT ${bracketed(conditionsOf(asWhere(value), of))}`];
    const link = name.replace(/Connection$/, '');
    if (Object.hasOwn(RELATIONSHIPS, link)) {
      return linkConditions(link, asWhere(value), { of, isConnection: link !== name });
    }
    return fieldConditions(`${of}.${cypherName(name)}`, asWhere(value));
  });
}

function bracketed(conditions: readonly string[]): string {
  const [only = 'true', ...others] = conditions;
  return others.length === 0 ? only : `(${conditions.join(' AND ')})`;
}

function linkConditions(
  link: string,
  quantified: Where,
  { of, isConnection }: { readonly of: string; readonly isConnection: boolean },
): string[] {
  return Object.entries(quantified).map(([quantifier, value]) => {
    if (quantifier !== 'some' && quantifier !== 'none') throw new Error(`unknown: ${quantifier}`);
    const { node, edge } = isConnection ? asWhere(value) : { node: value, edge: undefined };
    const inner = [
      ...(node === undefined ? [] : conditionsOf(asWhere(node), 'other')),
      ...(edge === undefined ? [] : conditionsOf(asWhere(edge), 'statement')),
    ];
    const where = inner.length === 0 ? '' : ` WHERE ${inner.join(' AND ')}`;
    const exists = `EXISTS { ${patternOf(link, of)}${where} }`;
    return quantifier === 'some' ? exists : `NOT ${exists}`;
  });
}

function counted(link: string): string {
  return `COUNT { ${patternOf(link, 'entity')} }`;
}

function patternOf(link: string, of: string): string {
  const found = RELATIONSHIPS[link];
  if (!found) throw new Error(`no entity leads anywhere by "${link}"`);
  const { type, way, to } = found;
  const [left, right] = { out: ['-', '->'], in: ['<-', '-'], both: ['-', '-'] }[way];
  return `(${of})${left}[statement:${type}]${right}(other:${to})`;
}

/** The tests of a field by the API's names for them; each is a function of the field and a value. */
const TESTS: Readonly<Record<string, (field: string, value: string) => string>> = {
  eq: (field, value) => (value === 'null' ? `${field} IS NULL` : `${field} = ${value}`),
  in: (field, value) => `${field} IN ${value}`,
  gte: (field, value) => `${field} >= ${value}`,
  lte: (field, value) => `${field} <= ${value}`,
  contains: (field, value) => `${field} CONTAINS ${value}`,
  startsWith: (field, value) => `${field} STARTS WITH ${value}`,
  includes: (field, value) => `${value} IN ${field}`,
};

function fieldConditions(field: string, tests: Where): string[] {
  return Object.entries(tests).flatMap(([name, value]) => {
    if (name === 'caseInsensitive') {
      return Object.entries(asWhere(value)).map(([inner, text]) =>
        testOf(inner)(`toLower(${field})`, `toLower(${literalOf(text)})`),
      );
    }
    return [testOf(name)(field, literalOf(value))];
  });
}

function testOf(name: string) {
  const found = TESTS[name];
  if (!found) throw new Error(`a list has no test "${name}"`);
  return found;
}

/** What filters hold is what the API takes as JSON. */
function literalOf(value: unknown): string {
  return cypherLiteral(value as CypherValue);
}

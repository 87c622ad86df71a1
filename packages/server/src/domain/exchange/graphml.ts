import { ENTITY_FIELD_RULES, STATEMENT_FIELD_RULES } from '../graph/field-rules.ts';
import type { FieldValue } from '../graph/graph-rows.ts';
import type { ExportedEntity, ExportedStatement } from './exported-rows.ts';
import type { SlugOf } from './table-rows.ts';

/** The types of GraphML that are used; programs sort and filter by them. */
type Attribute = { readonly name: string; readonly type: 'string' | 'int' | 'double' };

/** The own fields that are numbers, with how they are counted; all others are texts. */
const NUMBERS: Readonly<Record<string, Attribute['type']>> = {
  seniority: 'int',
  importance: 'int',
  level: 'int',
  year: 'int',
  hoursPerLevel: 'double',
  credit: 'double',
  low: 'int',
  high: 'int',
};

const text = (name: string): Attribute => ({ name, type: 'string' });

/** All names of own fields, each once. */
const ownFields = (rules: Readonly<Record<string, object>>): Attribute[] =>
  [...new Set(Object.values(rules).flatMap(Object.keys))].map((name) => ({
    name,
    type: NUMBERS[name] ?? 'string',
  }));

const NODE_ATTRIBUTES: readonly Attribute[] = [
  ...['label', 'kind', 'slug', 'description', 'aliases', 'status'].map(text),
  ...['replacedBy', 'externalIds', 'formerSlugs', 'mergedIds'].map(text),
  ...ownFields(ENTITY_FIELD_RULES),
];

const EDGE_ATTRIBUTES: readonly Attribute[] = [
  ...['label', 'type', 'basis', 'gradeBasis', 'rank', 'evidence'].map(text),
  ...ownFields(STATEMENT_FIELD_RULES),
];

/** All that comes before the first node: what attributes there are, and of which type. */
export function graphmlHead(revision: number): string {
  const keys = [
    ...NODE_ATTRIBUTES.map((attribute) => keyElement('node', attribute)),
    ...EDGE_ATTRIBUTES.map((attribute) => keyElement('edge', attribute)),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys,
    '  <key id="g-revision" for="graph" attr.name="revision" attr.type="int"/>',
    '  <graph id="rolegraph" edgedefault="directed">',
    `    <data key="g-revision">${revision}</data>`,
    '',
  ].join('\n');
}

/** All that comes after the last edge. */
export const GRAPHML_END = '  </graph>\n</graphml>\n';

/** An entity as a node. */
export const graphmlNode = ({ id, name, fields, ...said }: ExportedEntity): string =>
  element(`node id="${escaped(id)}"`, 'node', { label: name, ...said, ...fields });

/** A statement as an edge; its evidence is one text, as an attribute can hold no more. */
export function graphmlEdge(statement: ExportedStatement, slugOf: SlugOf): string {
  const { id, from, to, type, basis, gradeBasis, rank, fields, evidence } = statement;
  const places = evidence.map(
    ({ source, locator, note }) => `${slugOf(['Source'], source).slug} ${locator}: ${note}`,
  );
  const label = type.toLowerCase().replaceAll('_', ' ');
  const said = { label, type, basis, gradeBasis, rank, evidence: places, ...fields };
  const ends = `source="${escaped(from)}" target="${escaped(to)}"`;
  return element(`edge id="${escaped(id)}" ${ends}`, 'edge', said);
}

const keyElement = (of: 'node' | 'edge', { name, type }: Attribute): string =>
  `  <key id="${keyOf(of, name)}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;

const keyOf = (of: 'node' | 'edge', name: string): string => `${of.charAt(0)}-${name}`;

function element(
  start: string,
  of: 'node' | 'edge',
  values: Readonly<Record<string, FieldValue | null>>,
): string {
  const data = Object.entries(values).flatMap(([name, value]) => {
    const shown = typeof value === 'object' && value !== null ? value.join('\n') : value;
    if (shown === null || shown === '') return [];
    return [`      <data key="${keyOf(of, name)}">${escaped(String(shown))}</data>`];
  });
  return [`    <${start}>`, ...data, `    </${of}>`, ''].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** A text as XML has it; what XML cannot say at all is replaced. */
const escaped = (value: string): string =>
  value
    .toWellFormed()
    .replace(/[[\p{Cc}--[\t\n\r]]\uFFFE\uFFFF]/gv, '\uFFFD')
    .replace(/[&<>"\r]/gu, (sign) => ENTITIES[sign] ?? sign);

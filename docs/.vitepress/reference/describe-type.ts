import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  print,
} from 'graphql';
import { cell, ofGenerator, says } from './meanings.ts';
import { addressOf } from './reference-pages.ts';

/** A type as Markdown: what it is for, and its fields or values. */
export function describeType(type: GraphQLNamedType): string {
  return [`## ${type.name} {#${type.name.toLowerCase()}}`, says(type), ...partsOf(type)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A field of Query, Mutation or Subscription as Markdown, with a heading of its own. */
export function describeOperation(field: GraphQLField<unknown, unknown>): string {
  return [
    `## ${field.name} {#${field.name.toLowerCase()}}`,
    says(field) || ofGenerator('Query', field.name),
    `Returns ${typeLink(field.type)}.`,
    table(
      ['argument', 'type', 'meaning'],
      field.args.map((argument) => argumentRow(field.name, argument)),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function partsOf(type: GraphQLNamedType): string[] {
  if (isScalarType(type)) return [];
  if (isEnumType(type)) {
    const rows = type.getValues().map((value) => [anchored(type.name, value.name), cell(value)]);
    if (rows.every(([, meaning]) => meaning === '')) return [rows.map(([name]) => name).join(' ')];
    return [table(['value', 'meaning'], rows)];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const rule = type.isOneOf ? 'Exactly one of these is given.' : '';
    return [
      rule,
      table(
        ['field', 'type', 'meaning'],
        fields.map((field) => argumentRow(type.name, field)),
      ),
    ];
  }
  if (!isObjectType(type) && !isAbstractType(type)) return [];
  const interfaces = isObjectType(type) ? type.getInterfaces().map(typeLink) : [];
  const isOne = interfaces.length > 0 ? `It is an ${interfaces.join(', ')}.` : '';
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  return [
    isOne,
    table(
      ['field', 'type', 'meaning'],
      fields.map((field) => fieldRow(type.name, field)),
    ),
  ];
}

function fieldRow(owner: string, field: GraphQLField<unknown, unknown>): string[] {
  const own = `${owner}-${field.name}`;
  const taken = field.args.map((argument) => {
    const [name = '', type = '', meaning = ''] = argumentRow(own, argument);
    return `${name} ${type}: ${meaning}`;
  });
  return [
    anchored(owner, field.name),
    typeLink(field.type),
    [cell(field) || ofGenerator(owner, field.name), ...taken].filter(Boolean).join('<br>'),
  ];
}

function argumentRow(owner: string, input: GraphQLArgument | GraphQLInputField): string[] {
  const { defaultValue, name, type } = input;
  const standard = defaultValue === undefined ? '' : ` = ${code(printed(defaultValue, type))}`;
  return [
    anchored(owner, name),
    typeLink(type) + standard,
    cell(input) || ofGenerator(owner, name),
  ];
}

const code = (text: string): string =>
  `<code>${text.replaceAll('<', '&lt;').replaceAll('|', '\\|')}</code>`;

/** The name of a part, to which links can lead. */
const anchored = (owner: string, name: string): string =>
  `<code id="${owner}-${name}">${name}</code>`.replace(/id="[^"]*"/, (id) => id.toLowerCase());

const typeLink = (type: GraphQLOutputType | GraphQLInputType): string => {
  const named = getNamedType(type);
  return `[\`${String(type)}\`](${addressOf(named)})`;
};

function printed(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  return node ? print(node) : 'null';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

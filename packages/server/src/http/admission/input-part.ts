import { Kind, type ValueNode } from 'graphql';

/** A value on its way in: written in the document, or sent beside it as JSON. */
export type Input = { readonly literal: ValueNode } | { readonly json: unknown };

/** One level of a value, the same for both ways of writing it. */
export type InputPart =
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, Input])[] }
  | { readonly kind: 'list'; readonly items: readonly Input[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'null' }
  | { readonly kind: 'other' };

const OTHER: InputPart = { kind: 'other' };

/** Reads the outermost level of a value. */
export function readInput(input: Input): InputPart {
  return 'literal' in input ? readLiteral(input.literal) : readJson(input.json);
}

function readLiteral(node: ValueNode): InputPart {
  switch (node.kind) {
    case Kind.OBJECT:
      return {
        kind: 'object',
        fields: node.fields.map(({ name, value }) => [name.value, { literal: value }]),
      };
    case Kind.LIST:
      return { kind: 'list', items: node.values.map((literal) => ({ literal })) };
    case Kind.STRING:
      return { kind: 'text', text: node.value };
    case Kind.INT:
      return { kind: 'number', number: Number(node.value) };
    case Kind.VARIABLE:
      return { kind: 'variable', name: node.name.value };
    case Kind.NULL:
      return { kind: 'null' };
    default:
      return OTHER;
  }
}

function readJson(value: unknown): InputPart {
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (value === null) return { kind: 'null' };
  if (typeof value !== 'object') return OTHER;
  if (Array.isArray(value)) return { kind: 'list', items: value.map((json) => ({ json })) };
  const fields = Object.entries(value).map(([name, json]) => [name, { json }] as const);
  return { kind: 'object', fields };
}

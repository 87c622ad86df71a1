import { distance } from 'fastest-levenshtein';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
} from 'graphql';

/** Keys and places in lists, from the top of the input to a value. */
export type InputPath = readonly (string | number)[];

/** Why a value is not of its type: a sentence that begins with the path, and what to do. */
export type InputFault = { readonly path: InputPath; readonly message: string };

/** A longer value is cut where it is shown. */
const LONGEST_SHOWN = 60;

/** A name is not taken for a misspelling of another where more letters have changed. */
const MOST_CHANGES = 2;

/** `['changes', 3, 'require']` → `changes[3].require`. */
function writePath(path: InputPath): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`))
    .join('');
}

/** All faults of a value, in the order in which it is read; none where it is of its type. */
export function inputFaults(
  type: GraphQLInputType,
  value: unknown,
  path: InputPath = [],
): InputFault[] {
  if (isNonNullType(type)) {
    if (value === null) return [fault(path, `is null; give ${expected(type.ofType)}`)];
    return inputFaults(type.ofType, value, path);
  }
  if (value === null) return [];
  if (isListType(type)) {
    if (!Array.isArray(value)) return [unlike(type, value, path)];
    const { ofType } = type;
    return value.flatMap((item: unknown, at) => inputFaults(ofType, item, [...path, at]));
  }
  if (isInputObjectType(type)) {
    return isMapping(value) ? fieldFaults(type, value, path) : [unlike(type, value, path)];
  }
  return accepts(type, value) ? [] : [unlike(type, value, path)];
}

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldFaults(type: GraphQLInputObjectType, value: Mapping, path: InputPath): InputFault[] {
  const fields = type.getFields();
  const [names, given] = [Object.keys(fields), Object.keys(value)];
  const unknown = given
    .filter((name) => !names.includes(name))
    .map((name) => fault([...path, name], `there is no such field here. ${choice(name, names)}`));
  const missing = Object.values(fields)
    .filter((field) => isRequiredInputField(field) && !given.includes(field.name))
    .map(({ name, type }) => fault([...path, name], `is missing; give ${expected(type)}`));
  const inside = given.flatMap((name) => {
    const field = fields[name];
    if (!field) return [];
    // Of one that stands for the whole, null would say nothing.
    if (type.isOneOf && value[name] === null) {
      return [fault([...path, name], `is null; give ${expected(field.type)}`)];
    }
    return inputFaults(field.type, value[name], [...path, name]);
  });
  const several = type.isOneOf && unknown.length === 0 ? severalFaults(given, path) : [];
  return [...several, ...unknown, ...missing, ...inside];
}

function severalFaults(given: readonly string[], path: InputPath): InputFault[] {
  if (given.length === 1) return [];
  const remedy = 'give one operation, such as createSkill or require';
  if (given.length === 0) return [fault(path, `is empty; ${remedy}`)];
  return [
    fault(
      path,
      `has ${given.length} operations, ${given.join(' and ')}; give each an item of its own`,
    ),
  ];
}

function choice(name: string, names: readonly string[]): string {
  const near = names
    .map((one) => ({ one, away: distance(one.toLowerCase(), name.toLowerCase()) }))
    .filter(({ away }) => away <= MOST_CHANGES)
    .toSorted((a, b) => a.away - b.away)
    .map(({ one }) => one);
  if (near.length > 0) return `Did you mean ${near.join(' or ')}?`;
  return `Give one of these: ${names.join(', ')}`;
}

function accepts(type: GraphQLInputType, value: unknown): boolean {
  if (isEnumType(type)) {
    return typeof value === 'string' && type.getValue(value) !== undefined;
  }
  if (!isScalarType(type)) return false;
  // Numbers pass for identifiers in GraphQL, where a file would mean something else by them.
  if (type.name === 'ID') return typeof value === 'string';
  try {
    type.parseValue(value);
    return true;
  } catch {
    return false;
  }
}

function unlike(type: GraphQLInputType, value: unknown, path: InputPath): InputFault {
  return fault(path, `is ${shown(value)}; give ${expected(type)}`);
}

function fault(path: InputPath, why: string): InputFault {
  const place = writePath(path);
  const end = /[.?]$/u.test(why) ? '' : '.';
  return { path, message: `${place === '' ? 'The file' : place} ${why}${end}` };
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const SCALARS: Readonly<Record<string, string>> = {
  [GraphQLInt.name]: 'a whole number, from -2147483648 to 2147483647',
  Float: 'a number',
  Boolean: 'true or false',
};

/** What a value of a type is, in words. */
function expected(type: GraphQLInputType): string {
  if (isNonNullType(type)) return expected(type.ofType);
  if (isListType(type)) return `a list, each of it ${expected(type.ofType)}`;
  if (isEnumType(type)) {
    const names = type.getValues().map(({ name }) => name);
    return `one of ${names.join(', ')}`;
  }
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? 'a text';
  if (type.isOneOf) return 'an operation with its fields';
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  const names = required.map(({ name }) => name);
  return names.length === 0 ? 'fields with their values' : `fields: ${names.join(', ')} at least`;
}

import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { Refusal } from '../../domain/refusal.ts';
import { type Input, readInput } from './input-part.ts';

type Place = {
  readonly input: Input;
  readonly type: GraphQLInputType | undefined;
  readonly key: string;
};

/**
 * Refuses null in place of a filter, as in `where: {name: null}`: the generated queries fail on it,
 * and it could mean two things. Goes through the value without recursion, however deep it is.
 */
export function checkNullFilters(
  input: Input,
  type: GraphQLInputType | undefined,
  label: string,
): void {
  const waiting: Place[] = [{ input, type, key: label }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const part = readInput(place.input);
    const named = getNamedType(place.type);
    if (part.kind === 'null' && isFilter(named?.name)) throw nullFilter(label, place.key);
    if (part.kind === 'list') {
      for (const item of part.items) waiting.push({ ...place, input: item });
    }
    if (part.kind !== 'object' || !isInputObjectType(named)) continue;
    const fields = named.getFields();
    for (const [key, child] of part.fields) {
      waiting.push({ input: child, type: fields[key]?.type, key });
    }
  }
}

/** The generator's names for what stands between a field and its conditions. */
function isFilter(name: string | undefined): boolean {
  return name?.endsWith('Filters') === true;
}

function nullFilter(label: string, key: string): Refusal {
  const message = `${label}: ${key} is null. Leave it out, or say {eq: null} to find what has no ${key}.`;
  return new Refusal('BAD_USER_INPUT', message, { field: label, value: null });
}

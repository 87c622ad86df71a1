import type { RequestContext } from '../../../request-context.ts';
import { dictionaryOf } from '../../dictionary-of.ts';

/** `Query.dictionary`: by which names a text may name what is in use. */
export function dictionary(_: unknown, _arguments: object, { snapshot }: RequestContext) {
  return dictionaryOf(snapshot());
}

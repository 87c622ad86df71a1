import type { ToldChange } from '../../store/change-sets/committed-change.ts';
import type { RequestContext } from '../request-context.ts';

/** A change as the schema returns it. */
export function toldChange({ changeSet, ...told }: ToldChange, { changeSets }: RequestContext) {
  return { ...told, changeSet: () => changeSets.load(changeSet) };
}

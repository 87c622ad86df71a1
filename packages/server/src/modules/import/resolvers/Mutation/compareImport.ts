import type { AskedReading } from '../../../../store/imports/choose-reading.ts';
import type { RequestContext } from '../../../request-context.ts';
import { importsOf } from '../../imports-of.ts';

type Arguments = { readonly id: string; readonly input: AskedReading };

/** `Mutation.compareImport`: begins to compare files with the graph. */
export function compareImport(_: unknown, { id, input }: Arguments, context: RequestContext) {
  return importsOf(context).compare(id, input);
}

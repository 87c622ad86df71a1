import type { Ask } from '../ask-api.ts';
import { CommandError } from '../command-error.ts';
import { CHANGE_SET_DOCUMENT, type ShownChangeSet } from './change-set-document.ts';

/**
 * A change set with all its operations.
 * @throws CommandError where there is none of the number
 */
export async function askChangeSet(ask: Ask, number: number): Promise<ShownChangeSet> {
  const read = async (after: number): Promise<ShownChangeSet> => {
    const { changeSet } = await ask<{ changeSet: ShownChangeSet | null }>({
      document: CHANGE_SET_DOCUMENT,
      variables: { number, after },
    });
    if (changeSet) return changeSet;
    throw new CommandError(`There is no change set ${number}. \`rolegraph history\` lists them.`);
  };
  const first = await read(-1);
  const operations = [...first.operations];
  while (operations.length < first.operationCount) {
    const page = await read(operations.at(-1)?.position ?? -1);
    if (page.operations.length === 0) break;
    operations.push(...page.operations);
  }
  return { ...first, operations };
}

import type { DraftOperation } from '../../editing/draft-operation';
import { slugOf } from '../../editing/slug-of';
import type { OpenForm } from './open-form';

/** The words that no operation adds an entity of. */
export function wordsLeft(
  words: readonly string[],
  operations: readonly DraftOperation[],
): readonly string[] {
  const added = new Set(
    operations.flatMap((one) => (one.what === 'CREATE_ENTITY' ? [slugOf(one.entity.name)] : [])),
  );
  return words.filter((word) => !added.has(slugOf(word)));
}

/**
 * The words that are left when one of them is described, whatever name it got, and the one to describe
 * next; neither is there where the form was for something else.
 */
export function afterWord(
  form: OpenForm,
  left: readonly string[],
): { readonly others?: readonly string[]; readonly next?: string | undefined } {
  if (form.form !== 'create' || form.word === undefined) return {};
  const others = left.filter((word) => word !== form.word);
  return { others, next: others[0] };
}

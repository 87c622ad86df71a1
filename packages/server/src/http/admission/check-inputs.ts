import { LIMITS, limitExceeded, PAGE_SIZE_EXEMPTIONS } from '../limits.ts';
import type { DocumentInputs } from './find-inputs.ts';
import type { Input } from './input-part.ts';
import { createInputWalker, type InputMeasure } from './walk-input.ts';

/** The variables of a request, as they were sent. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * Checks every value that a request brings, in the document or beside it, against the limits on
 * nesting, branches, lists, texts and pages, before the values are coerced.
 *
 * Throws LIMIT_EXCEEDED, or BAD_USER_INPUT for a negative page.
 */
export function checkInputs({ values, defaults }: DocumentInputs, variables: Variables): void {
  const walker = createInputWalker((name): readonly Input[] => {
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) {
      return [{ json: variables[name] }];
    }
    return (defaults.get(name) ?? []).map((literal) => ({ literal }));
  });
  for (const { coordinate, label, name: key, value } of values) {
    const pageSize = PAGE_SIZE_EXEMPTIONS.get(coordinate ?? '') ?? LIMITS.pageSize;
    checkMeasure(walker.walk({ input: { literal: value }, label, key, pageSize }), label);
  }
  for (const name of new Set([...defaults.keys(), ...Object.keys(variables)])) {
    checkMeasure(walker.walkVariable(name, `$${name}`), `$${name}`);
  }
}

function checkMeasure({ height, branches }: InputMeasure, field: string): void {
  if (height > LIMITS.inputNesting) {
    throw limitExceeded({ name: 'inputNesting', found: height, field });
  }
  if (branches > LIMITS.filterBranches) {
    throw limitExceeded({ name: 'filterBranches', found: branches, field });
  }
}

import { LIMITS, limitExceeded, PAGE_SIZE_EXEMPTIONS } from '../limits.ts';
import { checkNullFilters } from './check-null-filters.ts';
import type { DocumentInputs } from './find-inputs.ts';
import type { Input } from './input-part.ts';
import { createInputWalker, type InputMeasure } from './walk-input.ts';

/** The variables of a request, as they were sent. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * Checks every value that a request brings, in the document or beside it, against the limits on
 * nesting, branches, lists, texts and pages, before the values are coerced.
 *
 * Throws LIMIT_EXCEEDED, or BAD_USER_INPUT for a page, a cursor or a filter that cannot be.
 */
export function checkInputs(
  { values, defaults, types }: DocumentInputs,
  variables: Variables,
): void {
  function inputsOf(name: string): readonly Input[] {
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) {
      return [{ json: variables[name] }];
    }
    return (defaults.get(name) ?? []).map((literal) => ({ literal }));
  }
  const walker = createInputWalker(inputsOf);
  for (const { type, label, value } of values) checkNullFilters({ literal: value }, type, label);
  for (const [name, type] of types) {
    for (const input of inputsOf(name)) checkNullFilters(input, type, `$${name}`);
  }
  for (const { coordinate, label, name: key, value } of values) {
    const pageSize = PAGE_SIZE_EXEMPTIONS.get(coordinate ?? '') ?? LIMITS.pageSize;
    checkMeasure(walker.walk({ input: { literal: value }, label, key, pageSize }), label);
  }
  for (const name of new Set([...defaults.keys(), ...Object.keys(variables)])) {
    checkMeasure(walker.walkVariable(name, `$${name}`), `$${name}`);
  }
}

function checkMeasure({ height, branches }: InputMeasure, field: string): void {
  const nesting = height - 1;
  if (nesting > LIMITS.inputNesting) {
    throw limitExceeded({ name: 'inputNesting', found: nesting, field });
  }
  if (branches > LIMITS.filterBranches) {
    throw limitExceeded({ name: 'filterBranches', found: branches, field });
  }
}

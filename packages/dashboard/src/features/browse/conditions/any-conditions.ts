import fc from 'fast-check';
import type { KindList } from '../kind-list';
import {
  type Condition,
  type ConditionField,
  type ConditionGroup,
  type Conditions,
  type ConditionTest,
  conditionFields,
  takesValue,
} from './conditions';
import { asksStatement, type Stated, valuesOf } from './stated';

const mode = fc.constantFrom('all' as const, 'any' as const);

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6})?$/);

/** For tests: any conditions of a list, as long as an address holds them. */
export function anyConditions(list: KindList): fc.Arbitrary<Conditions> {
  const condition = fc.constantFrom(...conditionFields(list)).chain((field) =>
    fc.constantFrom(...field.tests).chain((test) =>
      fc.tuple(valueOf(field, test), statedOf(field)).map(
        ([value, stated]): Condition => ({
          field: field.id,
          test,
          value,
          ...(asksStatement(stated) && { stated }),
        }),
      ),
    ),
  );
  const group = fc.record({
    mode,
    conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
  });
  const item: fc.Arbitrary<Condition | ConditionGroup> = fc.oneof(condition, group);
  return fc.record({ mode, items: fc.array(item, { minLength: 1, maxLength: 4 }) });
}

function statedOf(field: ConditionField): fc.Arbitrary<Stated | undefined> {
  if (field.form !== 'link') return fc.constant(undefined);
  const values = field.stated.map((one) => [one, fc.constantFrom(...valuesOf(one))] as const);
  return fc.option(fc.record(Object.fromEntries(values), { requiredKeys: [] }), { nil: undefined });
}

function valueOf(field: ConditionField, test: ConditionTest): fc.Arbitrary<string> {
  if (!takesValue(test)) return fc.constant('');
  switch (field.form) {
    case 'text':
    case 'names':
      return fc
        .string({ minLength: 1, unit: 'grapheme' })
        .map((text) => text.trim())
        .filter((text) => text !== '');
    case 'number':
      return fc.integer({ min: -9, max: 9999 }).map(String);
    case 'day':
      return fc.constantFrom('2026', '2026-11', '2026-11-29');
    case 'choice':
      return fc.constantFrom(...Object.keys(field.words));
    case 'link':
      return slug;
    default:
      return field satisfies never;
  }
}

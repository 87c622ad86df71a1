import type { Filters, KindList } from '../kind-list';
import { whereOfConditions } from './condition-where';
import {
  type Condition,
  type ConditionField,
  type ConditionGroup,
  type Conditions,
  type ConditionTest,
  conditionFields,
  conditionsIn,
  isComplete,
  isGroup,
  keepConditions,
  MOST_CONDITIONS,
  type Mode,
  takesValue,
} from './conditions';
import { asksStatement, readStated, writeStated } from './stated';

/** What an address says of conditions, and its parts that say nothing. */
export type ReadConditions = {
  readonly conditions: Conditions | null;
  readonly misread: readonly string[];
};

const NOTHING: ReadConditions = { conditions: null, misread: [] };

/**
 * Conditions as the address has them: `all~name.has.data~any(seniority.min.3~skills.to.python)`, and
 * `skills.to.python.importance-4.basis-ARTICLE` where something is asked of the statement. A sign
 * that means something else here has an exclamation mark before it.
 */
export function writeConditions({ mode, items }: Conditions): string {
  const parts = items.map((item) =>
    isGroup(item) ? `${item.mode}(${item.conditions.map(writeOne).join('~')})` : writeOne(item),
  );
  return [mode, ...parts].join('~');
}

/** Reads what `writeConditions` writes; parts that it does not write are told, and the others hold. */
export function readConditions(
  list: KindList,
  text: string | undefined,
  filters: Filters = {},
): ReadConditions {
  if (text === undefined || text === '') return NOTHING;
  const fields = conditionFields(list);
  const misread: string[] = [];
  let room = MOST_CONDITIONS;
  const readOne = (part: string): Condition[] => {
    const condition = room > 0 ? readCondition(fields, part) : null;
    if (condition) room -= 1;
    else misread.push(part);
    return condition ? [condition] : [];
  };
  const [first = '', ...rest] = partsOf(text);
  const mode = modeOf(first);
  const items = (mode ? rest : [first, ...rest]).flatMap((part): Conditions['items'] => {
    const group = /^(all|any)\((.*)\)$/su.exec(part);
    if (!group) return readOne(part);
    const conditions = partsOf(group[2] ?? '').flatMap(readOne);
    return conditions.length === 0 ? [] : [{ mode: modeOf(group[1]) ?? 'all', conditions }];
  });
  const read = { mode: mode ?? 'all', items };
  const { misfits } = whereOfConditions(list, read, filters);
  const conditions = keepConditions(read, (condition) => !misfits.includes(condition));
  return { conditions, misread: [...misread, ...misfits.map(writeOne)] };
}

/** The conditions without one of the parts on the outside; null where it was the last. */
export function withoutItem(
  { mode, items }: Conditions,
  item: Condition | ConditionGroup,
): Conditions | null {
  const left = items.filter((one) => one !== item);
  return left.length === 0 ? null : { mode, items: left };
}

/** Whether there is room for another condition. */
export function hasRoom(conditions: Conditions): boolean {
  return conditionsIn(conditions).length < MOST_CONDITIONS;
}

function writeOne({ field, test, value, stated }: Condition): string {
  const parts = [...(value === '' ? [] : [escaped(value)]), ...writeStated(stated)];
  return [field, test, ...parts].join('.');
}

function modeOf(text: string | undefined): Mode | null {
  return text === 'all' || text === 'any' ? text : null;
}

function readCondition(fields: readonly ConditionField[], part: string): Condition | null {
  const [id = '', test = '', ...rest] = part.split('.');
  const field = fields.find((one) => one.id === id);
  const known = field?.tests.find((one): one is ConditionTest => one === test);
  if (!field || !known) return null;
  if (field.form !== 'link') {
    const condition = { field: id, test: known, value: unescaped(rest.join('.')) };
    return isComplete(field, condition) ? condition : null;
  }
  // A slug has no point in it, so that what is asked of the statement begins behind the first.
  const [value = '', ...parts] = takesValue(known) ? rest : ['', ...rest];
  const stated = readStated(parts, field.stated);
  const condition = { field: id, test: known, value };
  if (!stated || !isComplete(field, condition)) return null;
  return asksStatement(stated) ? { ...condition, stated } : condition;
}

/** The parts between the separators that are in no brackets. */
function partsOf(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [sign] of text.matchAll(/!.|[^]/gsu)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '~' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function escaped(value: string): string {
  return value.replace(/[!~()]/gu, '!$&');
}

function unescaped(value: string): string {
  return value.replace(/!(.)/gsu, '$1');
}

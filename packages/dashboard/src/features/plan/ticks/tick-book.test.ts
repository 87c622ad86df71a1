import { expect, test, vi } from 'vitest';
import { apiDirectOf, apiPlanOf, needOf } from '../../../testing/plan-fixtures';
import { readPlan } from '../read-plan';
import { tickBook } from './tick-book';

function pythonAtLevel(requiredLevel: number) {
  const direct = apiDirectOf({ learn: [needOf('Python', { requiredLevel })] });
  const need = readPlan(apiPlanOf({ direct }))?.direct.steps[0]?.stages[0]?.needs[0];
  if (!need) throw new Error('the plan has no need');
  return need;
}

test('a tick adds the skill at the level that is asked for, and raises what is there', () => {
  const onHave = vi.fn();
  const sql = { slug: 'sql', level: 1 };
  tickBook({ have: [sql], onHave }).onTick(pythonAtLevel(3), true);
  expect(onHave).toHaveBeenLastCalledWith([sql, { slug: 'python', level: 3 }]);
  tickBook({ have: [{ slug: 'python', level: 3 }, sql], onHave }).onTick(pythonAtLevel(4), true);
  expect(onHave).toHaveBeenLastCalledWith([{ slug: 'python', level: 4 }, sql]);
});

test('taking a tick back takes the skill away', () => {
  const onHave = vi.fn();
  tickBook({ have: [{ slug: 'python', level: 3 }], onHave }).onTick(pythonAtLevel(3), false);
  expect(onHave).toHaveBeenCalledExactlyOnceWith([]);
});

test.each([
  [2, false],
  [3, true],
  [5, true],
])('held at level %d, a skill that is needed at level 3 is ticked: %s', (level, expected) => {
  const book = tickBook({ have: [{ slug: 'python', level }], onHave: vi.fn() });
  expect(book.isTicked(pythonAtLevel(3))).toBe(expected);
});

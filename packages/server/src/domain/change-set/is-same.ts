/** Whether two values of rows hold the same: texts, numbers, lists and records of them. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  const [mine, theirs] = [Object.entries(one), Object.entries(other)];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    mine.length === theirs.length &&
    mine.every(
      ([key, value]) => Object.hasOwn(other, key) && isSame(value, Reflect.get(other, key)),
    )
  );
}

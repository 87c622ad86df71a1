import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';

test('texts are in the order of their code points', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'z', '\uFFFD', '\u{1F600}', '\u{10000}', 'é'),
  });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const expected = Buffer.compare(Buffer.from(one), Buffer.from(other));
      expect(Math.sign(compareTexts(one, other))).toBe(expected);
    }),
  );
});

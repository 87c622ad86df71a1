import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherForms } from './word-forms.ts';

test.each([
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['optimised', 'optimized'],
  ['analyse', 'analyze'],
  ['behaviour', 'behavior'],
  ['behavioural', 'behavioral'],
  ['modelling', 'modeling'],
  ['labelled', 'labeled'],
  ['signalling', 'signaling'],
  ['counsellor', 'counselor'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['fibre', 'fiber'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['catalogue', 'catalog'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['practise', 'practice'],
  ['paediatric', 'pediatric'],
  ['archaeology', 'archeology'],
  ['orthopaedic', 'orthopedic'],
  ['manoeuvre', 'maneuver'],
  ['judgement', 'judgment'],
  ['skilful', 'skillful'],
  ['artefact', 'artifact'],
  ['maths', 'math'],
])('%s in Britain is %s in America, and the other way round', (british, american) => {
  expect(otherForms(british)).toContain(american);
  expect(otherForms(american)).toContain(british);
});

test.each([
  ['technologies', 'technology'],
  ['technology', 'technologies'],
  ['classes', 'class'],
  ['processes', 'process'],
  ['matrices', 'matrix'],
  ['analyses', 'analysis'],
  ['analysis', 'analyses'],
  ['networks', 'network'],
  ['people', 'person'],
  // Another number and another spelling at once.
  ['colours', 'color'],
  ['organizations', 'organisation'],
])('%s may be written as %s', (word, expected) => {
  expect(otherForms(word)).toContain(expected);
});

test.each(['sql', 'r', 'gas', 'bus', 'go', 'data', 'java', 'basis', ''])(
  '%j has no other form',
  (word) => {
    expect(otherForms(word)).toEqual([]);
  },
);

test('forms are few, other than the word, all different, and letters as the word is', () => {
  const endings = 'is iz ation our or ll ing s es ies y ae ogue amme ence x ch é 7'.split(' ');
  const part = fc.constantFrom('model', 'organ', 'centre', ...endings);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const word = parts.join('');
      const forms = otherForms(word);
      expect(forms.length).toBeLessThanOrEqual(8);
      expect(new Set(forms).size).toBe(forms.length);
      expect(forms).not.toContain(word);
      for (const form of forms) expect(form).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
    }),
  );
});
